; /LOG=FILE: what was done, a line each, with its time. The file may be looked at while it grows.
!define Log "!insertmacro Log ''"
!define un.Log "!insertmacro Log 'un.'"

!macro Log PREFIX TEXT
  Push `${TEXT}`
  Call ${PREFIX}WriteLog
!macroend

!macro LogFunctions PREFIX
  Function ${PREFIX}OpenLog
    ClearErrors
    ${GetOptions} $Parameters "/LOG=" $LogFile
    ${If} ${Errors}
      StrCpy $LogFile ""
    ${EndIf}
  FunctionEnd

  Function ${PREFIX}WriteLog
    Exch $R0
    ${If} $LogFile != ""
      Push $0
      Push $1
      Push $2
      Push $3
      Push $4
      Push $5
      Push $6
      Push $7
      ${GetTime} "" "L" $0 $1 $2 $3 $4 $5 $6
      ClearErrors
      FileOpen $7 $LogFile a
      ${IfNot} ${Errors}
        FileSeek $7 0 END
        FileWriteUTF16LE /BOM $7 "$2-$1-$0 $4:$5:$6 $R0$\r$\n"
        FileClose $7
      ${EndIf}
      Pop $7
      Pop $6
      Pop $5
      Pop $4
      Pop $3
      Pop $2
      Pop $1
      Pop $0
    ${EndIf}
    Pop $R0
  FunctionEnd
!macroend

!insertmacro LogFunctions ""
!insertmacro LogFunctions "un."

; End with CODE and the words TEXT, before or while installing. Nothing has been changed by then.
!macro Fail PREFIX CODE TEXT
  !insertmacro Log '${PREFIX}' "exit ${CODE}: ${TEXT}"
  MessageBox MB_OK|MB_ICONSTOP "${TEXT}" /SD IDOK
  SetErrorLevel ${CODE}
!macroend
