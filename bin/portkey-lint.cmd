@echo off
rem Runs portkey-lint from a checkout. Builds the jar first when it is missing.
setlocal
set "HOME_DIR=%~dp0.."
set "JAR=%HOME_DIR%\cli\target\portkey-lint.jar"
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
if not exist "%JAR%" (
  echo portkey-lint: building %JAR%, once 1>&2
  pushd "%HOME_DIR%"
  call mvn -q -B -ntp -pl cli -am package -Dmaven.test.skip=true -Dspotless.check.skip=true 1>&2
  popd
)
if not exist "%JAR%" (
  echo portkey-lint: the build failed 1>&2
  exit /b 3
)
"%JAVA%" -XX:TieredStopAtLevel=1 -XX:-UsePerfData -jar "%JAR%" %*
exit /b %ERRORLEVEL%
