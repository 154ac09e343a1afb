@echo off
rem Runs portkey-lint, from the distribution or from a checkout (whose jar it builds when it is missing).
rem
rem As bin/portkey-lint does, it keeps an archive of loaded classes, made at the end of the first run, in
rem %LOCALAPPDATA%\portkey-lint. PORTKEY_LINT_CACHE names another folder; where it is "off", none is kept.
rem PORTKEY_LINT_JAR names another jar. The JVM itself checks that an archive fits the jar and its own build.
setlocal DisableDelayedExpansion
set "HOME_DIR=%~dp0.."
set "JAR=%HOME_DIR%\lib\portkey-lint.jar"
if not exist "%JAR%" set "JAR=%HOME_DIR%\cli\target\portkey-lint.jar"
if defined PORTKEY_LINT_JAR set "JAR=%PORTKEY_LINT_JAR%"
set "JAVA="
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
if not defined JAVA for %%J in (java.exe) do set "JAVA=%%~$PATH:J"
if not defined JAVA goto nojava
if exist "%JAR%" goto run
if exist "%HOME_DIR%\cli\pom.xml" goto build
echo portkey-lint: %JAR% is missing 1>&2
exit /b 3

:nojava
echo portkey-lint: no Java found; install JDK 17 or later, or set JAVA_HOME 1>&2
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
rem A class path takes no path with a step back.
for %%F in ("%JAR%") do set "JAR=%%~fF"
set "OPTIONS=-XX:TieredStopAtLevel=1 -XX:-UsePerfData -XX:CompileThresholdScaling=3"
set "QUIET=-Xlog:disable -Xlog:all=off"
set "MAIN=io.portkeylint.cli.Main"
set "CACHE="
if defined LOCALAPPDATA set "CACHE=%LOCALAPPDATA%\portkey-lint"
if defined PORTKEY_LINT_CACHE set "CACHE=%PORTKEY_LINT_CACHE%"
if /i "%CACHE%"=="off" set "CACHE="

rem The build of the JVM, as the file "release" beside it tells; without one, no archive is kept.
set "BUILD="
for %%J in ("%JAVA%") do set "JDK=%%~dpJ.."
if exist "%JDK%\release" for /f "usebackq tokens=1* delims==" %%A in ("%JDK%\release") do if "%%A"=="JAVA_RUNTIME_VERSION" set "BUILD=%%~B"
set "ARCHIVE="
if not defined CACHE goto plain
if not defined BUILD goto plain
for %%F in ("%JAR%") do set "STAMP=%%~zF-%%~tF"
set "STAMP=%STAMP:/=.%"
set "STAMP=%STAMP::=.%"
set "STAMP=%STAMP: =_%"
set "ARCHIVE=%CACHE%\%STAMP%-%BUILD%.jsa"
if exist "%ARCHIVE%" goto archived
if not exist "%CACHE%" mkdir "%CACHE%" 2>nul
if not exist "%CACHE%" goto plain

rem The first run makes the archive. It appears under its name only when it is complete.
set "MADE=%ARCHIVE%.%RANDOM%%RANDOM%"
if "%~1"=="warm-up" goto warm
"%JAVA%" %OPTIONS% %QUIET% "-XX:ArchiveClassesAtExit=%MADE%" -Dportkey-lint.warm-up=true -cp "%JAR%" %MAIN% %*
set "CODE=%ERRORLEVEL%"
call :keep
exit /b %CODE%

:warm
"%JAVA%" %OPTIONS% %QUIET% "-XX:ArchiveClassesAtExit=%MADE%" -cp "%JAR%" io.portkeylint.cli.WarmUp >nul 2>&1 <nul
call :keep
if exist "%ARCHIVE%" exit /b 0
goto none

:archived
if "%~1"=="warm-up" exit /b 0
"%JAVA%" %OPTIONS% %QUIET% "-XX:SharedArchiveFile=%ARCHIVE%" -cp "%JAR%" %MAIN% %*
exit /b %ERRORLEVEL%

:plain
if "%~1"=="warm-up" goto none
"%JAVA%" %OPTIONS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%

:none
echo portkey-lint: no archive can be made here 1>&2
exit /b 2

:keep
if exist "%MADE%" move /y "%MADE%" "%ARCHIVE%" >nul 2>&1
if exist "%MADE%" del "%MADE%" >nul 2>&1
exit /b 0
