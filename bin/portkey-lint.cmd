@echo off
rem Runs portkey-lint, from the distribution or from a checkout (whose jar it builds when it is missing).
rem PORTKEY_LINT_JAR names another jar. No archive of loaded classes is kept here, as bin/portkey-lint does.
setlocal
set "HOME_DIR=%~dp0.."
set "JAR=%HOME_DIR%\lib\portkey-lint.jar"
if not exist "%JAR%" set "JAR=%HOME_DIR%\cli\target\portkey-lint.jar"
if defined PORTKEY_LINT_JAR set "JAR=%PORTKEY_LINT_JAR%"
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
if exist "%JAR%" goto run
if exist "%HOME_DIR%\cli\pom.xml" goto build
echo portkey-lint: %JAR% is missing 1>&2
exit /b 3

:build
echo portkey-lint: building %JAR%, once 1>&2
pushd "%HOME_DIR%"
call mvn -q -B -ntp -pl cli -am package -Dmaven.test.skip=true -Dspotless.check.skip=true 1>&2
popd
if exist "%JAR%" goto run
echo portkey-lint: the build failed; it needs Maven 3.8.7 or later and a JDK, not only a JRE 1>&2
exit /b 3

:run
"%JAVA%" -XX:TieredStopAtLevel=1 -XX:-UsePerfData -XX:CompileThresholdScaling=3 -jar "%JAR%" %*
exit /b %ERRORLEVEL%
