@echo off
rem SPDX-License-Identifier: MIT
rem Builds target\installer\Vivier-VERSION.msi.
setlocal
cd /d "%~dp0.."
where /q mvn || (echo Il manque la commande mvn : installez Maven.>&2 & exit /b 1)
where /q wix || where /q candle || (echo Il manque WiX : installez-le et mettez-le dans le PATH.>&2 & exit /b 1)
mvn -q -Pinstaller -Dmaven.test.skip -Dinstaller.type=msi
