// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.store.history;

/**
 * That a line of the log can be taken back, as part of an action.
 *
 * @param group the first line of the action
 * @param undone whether it was taken back
 * @param size on how many records the action was
 */
public record UndoMark(long group, boolean undone, int size) {}
