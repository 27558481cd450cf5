// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;

/**
 * In which order signatures are given. Free unless the store asks for one; who is not named in it
 * signs at any time.
 *
 * @param roles first to last, none twice; empty when the order is free
 */
public record SigningOrder(List<SignatoryRole> roles) {
    public static final SigningOrder FREE = new SigningOrder(List.of());

    public SigningOrder {
        roles = List.copyOf(roles);
        if (new HashSet<>(roles).size() < roles.size()) {
            throw new IllegalArgumentException("a role stands twice");
        }
    }

    /** Every order of the three who sign an agreement. */
    public static List<SigningOrder> ofThree() {
        List<SignatoryRole> three =
                List.of(SignatoryRole.AGENT, SignatoryRole.MANAGER, SignatoryRole.LEAD);
        List<SigningOrder> orders = new ArrayList<>();
        for (SignatoryRole first : three) {
            for (SignatoryRole second : three) {
                for (SignatoryRole third : three) {
                    if (first != second && second != third && third != first) {
                        orders.add(new SigningOrder(List.of(first, second, third)));
                    }
                }
            }
        }
        return orders;
    }

    /** Reads what {@link #written} gave; what is not understood counts as free. */
    public static SigningOrder read(String written) {
        List<SignatoryRole> roles = new ArrayList<>();
        for (String name : written.split(" ", -1)) {
            Arrays.stream(SignatoryRole.values())
                    .filter(role -> role.name().equals(name) && !roles.contains(role))
                    .forEach(roles::add);
        }
        return new SigningOrder(roles);
    }

    /** As it is kept: « AGENT MANAGER LEAD ». */
    public String written() {
        return roles.stream().map(Enum::name).collect(Collectors.joining(" "));
    }

    public boolean isFree() {
        return roles.isEmpty();
    }

    /** Who signs before this role. */
    public List<SignatoryRole> before(SignatoryRole role) {
        int at = roles.indexOf(role);
        return at < 0 ? List.of() : roles.subList(0, at);
    }

    /** Who signs after this role. */
    public List<SignatoryRole> after(SignatoryRole role) {
        int at = roles.indexOf(role);
        return at < 0 ? List.of() : roles.subList(at + 1, roles.size());
    }
}
