// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.sample;

/** The types of variables that the sheet of information of Sphinx names. */
enum VariableType {
    CLOSED_SINGLE("FU"),
    CLOSED_MULTIPLE("FM"),
    OPEN_TEXT("OT"),
    NUMBER("ON"),
    DATE("OD"),
    CODE("OC");

    private final String code;

    VariableType(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }
}
