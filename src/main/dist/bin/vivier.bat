@echo off
rem SPDX-License-Identifier: MIT
rem Starts Vivier: its window without arguments, its command line with a command.
rem Messages have no accents, since the code page of the console is not known.
setlocal

set "LIB=%~dp0..\lib"
rem A path with blanks cannot be quoted inside "for", so java is always found by the PATH.
if defined JAVA_HOME set "PATH=%JAVA_HOME%\bin;%PATH%"

rem Java 8 calls itself "1.8", an early release has no dots: "26-ea".
set "MAJOR="
for /f "tokens=3" %%v in ('java -version 2^>^&1 ^| findstr /c:" version "') do (
    for /f "delims=.-+" %%m in ("%%~v") do set "MAJOR=%%m"
)
if not defined MAJOR (
    echo Vivier a besoin de Java 25 au moins : ni JAVA_HOME ni le PATH n'en contiennent.>&2
    exit /b 2
)
if %MAJOR% lss 25 (
    echo Vivier a besoin de Java 25 au moins : celui de JAVA_HOME ou du PATH est en version %MAJOR%.>&2
    exit /b 2
)

java --module-path "%LIB%\javafx" --add-modules javafx.controls --enable-native-access=javafx.graphics --add-exports=javafx.base/com.sun.javafx.event=ALL-UNNAMED -classpath "%LIB%\*" fr.gouv.numerique.vivier.Main %*
