; What has to hold before anything is changed. Exit codes: docs/it/install-windows.md

Function CheckComputer
  ${IfNot} ${AtLeastWin10}
  ${OrIfNot} ${AtLeastBuild} 17763
    !insertmacro Fail '' 8 "$(OLDWINDOWS)"
    Quit
  ${EndIf}
FunctionEnd

; Asked here because MultiUser.nsh would open a box even when silent.
!macro CheckScope PREFIX
  Function ${PREFIX}CheckScope
    ClearErrors
    ${${PREFIX}GetOptions} $Parameters "/AllUsers" $0
    ${IfNot} ${Errors}
      ${${PREFIX}GetOptions} $Parameters "/CurrentUser" $0
      ${IfNot} ${Errors}
        !insertmacro Fail '${PREFIX}' 2 "$(BOTHSCOPES)"
        Quit
      ${EndIf}
      UserInfo::GetAccountType
      Pop $0
      ${If} $0 != "Admin"
        !insertmacro Fail '${PREFIX}' 5 "$(RIGHTS)"
        Quit
      ${EndIf}
    ${EndIf}
  FunctionEnd
!macroend
!insertmacro CheckScope ""
!insertmacro CheckScope "un."

Function CheckOther
  ReadRegStr $0 SHCTX "${KEY}" "InstalledBy"
  ${If} $0 == "msi"
    !insertmacro Fail '' 6 "$(BYMSI)"
    Abort
  ${EndIf}
FunctionEnd

Function CheckVersion
  ReadRegStr $R1 SHCTX "${KEY}" "Version"
  ${If} $R1 == ""
    Return
  ${EndIf}
  ${VersionCompare} "$R1" "${VERSION}" $0
  ${If} $0 != 1
    Return
  ${EndIf}
  ClearErrors
  ${GetOptions} $Parameters "/DOWNGRADE" $0
  ${IfNot} ${Errors}
    ${Log} "replacing the newer $R1, as asked"
    Return
  ${EndIf}
  ${IfNot} ${Silent}
    MessageBox MB_YESNO|MB_ICONQUESTION|MB_DEFBUTTON2 "$(NEWER)" /SD IDNO IDYES older
  ${EndIf}
  ${Log} "exit 4: the newer $R1 is installed"
  SetErrorLevel 4
  Abort
older:
FunctionEnd

; A program that runs cannot be opened for writing.
!macro RefuseWhenOpen PREFIX FILE
  ${If} ${FileExists} "$INSTDIR\${FILE}"
    ClearErrors
    FileOpen $0 "$INSTDIR\${FILE}" a
    ${If} ${Errors}
      !insertmacro Fail '${PREFIX}' 3 "$(RUNNING)"
      Abort
    ${EndIf}
    FileClose $0
  ${EndIf}
!macroend

!macro CheckRunning PREFIX
  Function ${PREFIX}CheckRunning
    !insertmacro RefuseWhenOpen '${PREFIX}' "${CONSOLE}"
    !insertmacro RefuseWhenOpen '${PREFIX}' "${WINDOW}"
    !insertmacro RefuseWhenOpen '${PREFIX}' "program\python\python.exe"
    !insertmacro RefuseWhenOpen '${PREFIX}' "program\python\pythonw.exe"
    !if "${PREFIX}" == "un."
      Call un.PutAway
    !endif
  FunctionEnd
!macroend
!insertmacro CheckRunning ""
!insertmacro CheckRunning "un."
