@echo off
rem Sets up whatever is missing, then runs every gate and test; see tools\run_tests.py --help.
setlocal
set "PYTHON=python"
where /q py && set "PYTHON=py -3"
if defined SUMMIT_KB_PYTHON set PYTHON="%SUMMIT_KB_PYTHON%"
%PYTHON% -E -s "%~dp0packaging\setup" test
if errorlevel 1 exit /b %errorlevel%
"%~dp0.venv\Scripts\python.exe" "%~dp0tools\run_tests.py" %*
exit /b %errorlevel%
