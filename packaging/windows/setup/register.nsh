; What Windows is told, in the hive of the scope (SHCTX): HKLM for all users, HKCU for one.
!define CLASSES "Software\Classes"
!define PROGID "SummitKB.Edition"
!define APPPATHS "Software\Microsoft\Windows\CurrentVersion\App Paths"
!define SHORTCUT "$SMPROGRAMS\${NAME}.lnk"

!macro Opens CLASS
  WriteRegStr SHCTX "${CLASSES}\${CLASS}\DefaultIcon" "" "$INSTDIR\summit-kb.ico"
  WriteRegStr SHCTX "${CLASSES}\${CLASS}\shell\open\command" "" '"$INSTDIR\${WINDOW}" "%1"'
!macroend

!macro TellShell
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
!macroend

Function Register
  SetOutPath "$INSTDIR"
  File "/oname=summit-kb.ico" "${ICON}"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  WriteRegStr SHCTX "${KEY}" "InstallDir" "$INSTDIR"
  WriteRegStr SHCTX "${KEY}" "Version" "${VERSION}"
  WriteRegStr SHCTX "${KEY}" "InstalledBy" "setup"
  ${IfNot} ${Silent}
    WriteRegStr SHCTX "${KEY}" "SetupLanguage" "$LANGUAGE"
  ${EndIf}
  Call RegisterUninstall
  Call RegisterKinds
  CreateShortcut "${SHORTCUT}" "$INSTDIR\${WINDOW}" "" "$INSTDIR\summit-kb.ico" 0 "" "" "$(COMMENT)"
  ${If} $DesktopShortcut == 1
    CreateShortcut "$DESKTOP\${NAME}.lnk" "$INSTDIR\${WINDOW}" "" "$INSTDIR\summit-kb.ico" 0
  ${EndIf}
  !insertmacro TellShell
FunctionEnd

Function RegisterUninstall
  WriteRegStr SHCTX "${UNINSTALL}" "DisplayName" "${NAME}"
  WriteRegStr SHCTX "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${UNINSTALL}" "Publisher" "${NAME}"
  WriteRegStr SHCTX "${UNINSTALL}" "DisplayIcon" "$INSTDIR\summit-kb.ico"
  WriteRegStr SHCTX "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  StrCpy $0 '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode'
  WriteRegStr SHCTX "${UNINSTALL}" "UninstallString" $0
  WriteRegStr SHCTX "${UNINSTALL}" "QuietUninstallString" '$0 /S'
  WriteRegDWORD SHCTX "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD SHCTX "${UNINSTALL}" "NoRepair" 1
  WriteRegDWORD SHCTX "${UNINSTALL}" "EstimatedSize" ${SIZE}
FunctionEnd

Function RegisterKinds
  WriteRegStr SHCTX "${CLASSES}\${PROGID}" "" "$(EDITION)"
  !insertmacro Opens "${PROGID}"
  WriteRegStr SHCTX "${CLASSES}\.edition\OpenWithProgids" "${PROGID}" ""
  ReadRegStr $0 SHCTX "${CLASSES}\.edition" ""
  ${If} $0 == "" ; another program's stays
    WriteRegStr SHCTX "${CLASSES}\.edition" "" "${PROGID}"
    WriteRegStr SHCTX "${CLASSES}\.edition" "Content Type" "application/vnd.summit-kb.edition"
  ${EndIf}
  WriteRegStr SHCTX "${CLASSES}\summit-kb" "" "URL:${NAME}"
  WriteRegStr SHCTX "${CLASSES}\summit-kb" "URL Protocol" ""
  !insertmacro Opens "summit-kb"
  WriteRegStr SHCTX "${KEY}\Capabilities" "ApplicationName" "${NAME}"
  WriteRegStr SHCTX "${KEY}\Capabilities" "ApplicationDescription" "$(COMMENT)"
  WriteRegStr SHCTX "${KEY}\Capabilities\FileAssociations" ".edition" "${PROGID}"
  WriteRegStr SHCTX "${KEY}\Capabilities\UrlAssociations" "summit-kb" "summit-kb"
  WriteRegStr SHCTX "Software\RegisteredApplications" "${NAME}" "${KEY}\Capabilities"
  WriteRegStr SHCTX "${APPPATHS}\summit-kb.exe" "" "$INSTDIR\${CONSOLE}"
  WriteRegStr SHCTX "${APPPATHS}\summit-kb-desktop.exe" "" "$INSTDIR\${WINDOW}"
FunctionEnd

Function un.Unregister
  ReadRegStr $0 SHCTX "${KEY}" "InstallDir"
  ${If} $0 != $INSTDIR ; what is told belongs to a program in another folder
    Return
  ${EndIf}
  Delete "${SHORTCUT}"
  Delete "$DESKTOP\${NAME}.lnk"
  Delete "$INSTDIR\summit-kb.ico"
  DeleteRegKey SHCTX "${CLASSES}\${PROGID}"
  DeleteRegKey SHCTX "${CLASSES}\summit-kb"
  DeleteRegValue SHCTX "${CLASSES}\.edition\OpenWithProgids" "${PROGID}"
  DeleteRegKey /ifempty SHCTX "${CLASSES}\.edition\OpenWithProgids"
  ReadRegStr $0 SHCTX "${CLASSES}\.edition" ""
  ${If} $0 == "${PROGID}"
    DeleteRegValue SHCTX "${CLASSES}\.edition" ""
    DeleteRegValue SHCTX "${CLASSES}\.edition" "Content Type"
  ${EndIf}
  DeleteRegKey /ifempty SHCTX "${CLASSES}\.edition"
  DeleteRegValue SHCTX "Software\RegisteredApplications" "${NAME}"
  DeleteRegKey SHCTX "${APPPATHS}\summit-kb.exe"
  DeleteRegKey SHCTX "${APPPATHS}\summit-kb-desktop.exe"
  DeleteRegKey SHCTX "${UNINSTALL}"
  DeleteRegKey SHCTX "${KEY}"
  !insertmacro TellShell
FunctionEnd

; The user's own data, only when asked for; /PURGE when silent. Never another user's.
Function un.Purge
  ClearErrors
  ${un.GetOptions} $Parameters "/PURGE" $0
  ${If} ${Errors}
    MessageBox MB_YESNO|MB_ICONQUESTION|MB_DEFBUTTON2 "$(PURGE)" /SD IDNO IDYES purge
    Return
  ${EndIf}
purge:
  SetShellVarContext current ; for all users, Local AppData would be that of the computer
  ${un.Log} "removing $LOCALAPPDATA\${DATA}"
  RMDir /r "$LOCALAPPDATA\${DATA}"
  ${If} $MultiUser.InstallMode == "AllUsers"
    SetShellVarContext all
  ${EndIf}
FunctionEnd
