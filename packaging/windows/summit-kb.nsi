; Setup of Summit KB for Windows: for one user or for all, silent or with pages.
; Built by installers.py. Options and exit codes: docs/it/install-windows.md
Unicode true
Target amd64-unicode
!define NAME "Summit KB"
!define KEY "Software\Summit KB"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Summit KB"
!define DATA "summit-kb" ; the user's folder below Local AppData; src/summit_kb/foundation/paths.py
!define CONSOLE "program\summit-kb.exe"
!define WINDOW "program\summit-kb-desktop.exe"

Name "${NAME}"
OutFile "${OUTFILE}"
BrandingText "${NAME} ${VERSION}"
SetCompressor /SOLID lzma
SetCompressorDictSize 64
CRCCheck force
ManifestDPIAware true
ManifestSupportedOS Win10
ManifestLongPathAware true
AllowSkipFiles off
ShowInstDetails nevershow
ShowUninstDetails nevershow

VIProductVersion "${VERSION_4}"
VIAddVersionKey /LANG=0 "ProductName" "${NAME}"
VIAddVersionKey /LANG=0 "FileDescription" "${NAME} setup"
VIAddVersionKey /LANG=0 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "CompanyName" "${NAME}"
VIAddVersionKey /LANG=0 "LegalCopyright" "MIT"

!define MULTIUSER_EXECUTIONLEVEL Highest
!define MULTIUSER_MUI
!define MULTIUSER_INSTALLMODE_COMMANDLINE
!define MULTIUSER_USE_PROGRAMFILES64
!define MULTIUSER_INSTALLMODE_INSTDIR "${NAME}"
!define MULTIUSER_INSTALLMODE_FUNCTION ChooseFolder
!include MUI2.nsh
!include MultiUser.nsh
!include LogicLib.nsh
!include FileFunc.nsh
!include WordFunc.nsh
!include WinVer.nsh

Var Parameters
Var GivenFolder
Var LogFile
Var DesktopShortcut

!ifdef SIGN
  !uninstfinalize '${SIGN} "%1"' = 0
!endif

!include "setup\log.nsh"
!include "setup\pages.nsh"
!include "setup\words.nsh"
!include "setup\checks.nsh"
!include "setup\swap.nsh"
!include "setup\register.nsh"

Function .onInit
  ${GetParameters} $Parameters
  StrCpy $GivenFolder $INSTDIR ; of /D=; MultiUser.nsh writes over it
  Call OpenLog
  Call CheckComputer
  Call CheckScope
  !insertmacro MULTIUSER_INIT
  Call ChooseFolder
  ${IfNot} ${Silent}
    !insertmacro MUI_LANGDLL_DISPLAY
  ${EndIf}
  ClearErrors
  ${GetOptions} $Parameters "/DESKTOP" $0
  ${IfNot} ${Errors}
    StrCpy $DesktopShortcut 1
  ${EndIf}
FunctionEnd

; What was there before, else what /D= said, else the usual place of the scope.
Function ChooseFolder
  ${If} $GivenFolder != ""
    StrCpy $INSTDIR $GivenFolder
    Return
  ${EndIf}
  ReadRegStr $0 SHCTX "${KEY}" "InstallDir"
  ${If} $0 != ""
    StrCpy $INSTDIR $0
  ${EndIf}
FunctionEnd

Section
  ${Log} "${NAME} ${VERSION}, $MultiUser.InstallMode, $INSTDIR"
  Call Recover
  Call CheckOther
  Call CheckVersion
  Call CheckRunning
  Call Stage
  Call Swap
  Call RemoveElsewhere
  Call Register
  ${Log} "done"
SectionEnd

Function .onInstFailed
  SetOutPath "$TEMP"
  RMDir /r "$INSTDIR\program.new"
  RMDir "$INSTDIR"
  ${Log} "failed: $INSTDIR is as it was"
FunctionEnd

Function un.onInit
  ${un.GetParameters} $Parameters
  Call un.OpenLog
  Call un.CheckScope
  StrCpy $GivenFolder $INSTDIR
  !insertmacro MULTIUSER_UNINIT
  StrCpy $INSTDIR $GivenFolder
  !insertmacro MUI_UNGETLANGUAGE
FunctionEnd

Section "Uninstall"
  ${un.Log} "${NAME} ${VERSION}, $MultiUser.InstallMode, $INSTDIR"
  Call un.CheckRunning
  Call un.Unregister
  Call un.Purge
  SetOutPath "$TEMP" ; the folder one stands in cannot be removed
  RMDir /r "$INSTDIR\program.gone"
  RMDir /r "$INSTDIR\program.old"
  RMDir /r "$INSTDIR\program.new"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR" ; stays when somebody else's files are in it
  ${un.Log} "done"
SectionEnd
