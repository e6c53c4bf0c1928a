; The new program is laid beside the old one; two renames put it in force. Whoever stops this at any
; moment but between the two leaves the old or the new program; between them, the next setup mends.

; Rename FROM to TO, asking again for a while: virus scanners hold new files for moments.
!macro Renamed PREFIX
  Function ${PREFIX}Renamed
    Exch $R9 ; to
    Exch
    Exch $R8 ; from
    Push $R7
    StrCpy $R7 0
    ${Do}
      ClearErrors
      Rename $R8 $R9
      ${IfNot} ${Errors}
        ${Break}
      ${EndIf}
      IntOp $R7 $R7 + 1
      ${If} $R7 >= 12
        SetErrors
        ${Break}
      ${EndIf}
      Sleep 250
    ${Loop}
    Pop $R7
    Pop $R8
    Pop $R9
  FunctionEnd
!macroend
!insertmacro Renamed ""
!insertmacro Renamed "un."

!macro Rename PREFIX FROM TO
  Push "${FROM}"
  Push "${TO}"
  ClearErrors
  Call ${PREFIX}Renamed
!macroend

Function Recover
  ${If} ${FileExists} "$INSTDIR\program.old\*.*"
  ${AndIfNot} ${FileExists} "$INSTDIR\program\*.*"
    ${Log} "an earlier setup was stopped: the program from before it is put back"
    !insertmacro Rename '' "$INSTDIR\program.old" "$INSTDIR\program"
  ${EndIf}
FunctionEnd

Function Stage
  SetOutPath "$TEMP"
  RMDir /r "$INSTDIR\program.new"
  ClearErrors
  CreateDirectory "$INSTDIR\program.new"
  SetOutPath "$INSTDIR\program.new"
  SetOverwrite on
  File /r "${PROGRAM}/*.*"
  ${If} ${Errors}
  ${OrIfNot} ${FileExists} "$INSTDIR\program.new\summit-kb.exe"
  ${OrIfNot} ${FileExists} "$INSTDIR\program.new\summit-kb-desktop.exe"
    !insertmacro Fail '' 7 "$(NOTWRITTEN)"
    Abort
  ${EndIf}
  SetOutPath "$INSTDIR" ; the folder one stands in cannot be renamed
  ${Log} "laid beside the old one"
FunctionEnd

Function Swap
  RMDir /r "$INSTDIR\program.old"
  ${If} ${FileExists} "$INSTDIR\program\*.*"
    !insertmacro Rename '' "$INSTDIR\program" "$INSTDIR\program.old"
    ${If} ${Errors}
      !insertmacro Fail '' 3 "$(RUNNING)"
      Abort
    ${EndIf}
  ${EndIf}
  !insertmacro Rename '' "$INSTDIR\program.new" "$INSTDIR\program"
  ${If} ${Errors}
    !insertmacro Rename '' "$INSTDIR\program.old" "$INSTDIR\program"
    !insertmacro Fail '' 7 "$(NOTWRITTEN)"
    Abort
  ${EndIf}
  ${Log} "in force"
  RMDir /r "$INSTDIR\program.old"
FunctionEnd

; Out of the way at once or not at all; what is then deleted is nobody's program any more.
Function un.PutAway
  SetOutPath "$TEMP"
  RMDir /r "$INSTDIR\program.gone"
  ${If} ${FileExists} "$INSTDIR\program\*.*"
    !insertmacro Rename 'un.' "$INSTDIR\program" "$INSTDIR\program.gone"
    ${If} ${Errors}
      !insertmacro Fail 'un.' 3 "$(RUNNING)"
      Abort
    ${EndIf}
  ${EndIf}
FunctionEnd

; The same scope, installed in another folder before: that one goes.
Function RemoveElsewhere
  ReadRegStr $R1 SHCTX "${KEY}" "InstallDir"
  ${If} $R1 != ""
  ${AndIf} $R1 != $INSTDIR
  ${AndIf} ${FileExists} "$R1\uninstall.exe"
    ${Log} "removing the one in $R1"
    ExecWait '"$R1\uninstall.exe" /S /$MultiUser.InstallMode _?=$R1' $0
    ${Log} "which ended with $0"
    Delete "$R1\uninstall.exe"
    RMDir "$R1"
  ${EndIf}
FunctionEnd
