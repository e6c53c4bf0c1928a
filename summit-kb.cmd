@echo off
rem Sets up whatever is missing, then runs the program with the arguments given.
setlocal
set "PYTHON=python"
where /q py && set "PYTHON=py -3"
if defined SUMMIT_KB_PYTHON set PYTHON="%SUMMIT_KB_PYTHON%"
%PYTHON% -E -s "%~dp0packaging\setup" run %*
if errorlevel 1 exit /b %errorlevel%
"%~dp0.venv\Scripts\summit-kb.exe" %*
exit /b %errorlevel%
