// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.field;

/**
 * Means of transport that an order may allow (décret n° 2006-781, art. 9 and 10). Labels: {@code
 * document.transportMode.<NAME>}.
 */
public enum TransportMode {
    TRAIN,
    PLANE,
    PUBLIC_TRANSPORT,
    SERVICE_CAR,
    PRIVATE_CAR,
    CAR_SHARING,
    TAXI,
    OTHER
}
