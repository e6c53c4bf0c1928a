; What stands for Python where the real one cannot run: it writes down how it was started.
; While the file named in SUMMIT_KB_STANDIN_HOLD is there, it stays.
Unicode true
Target amd64-unicode
Name "stand-in"
OutFile "${OUTFILE}"
SilentInstall silent
RequestExecutionLevel user
SetCompress off
!include FileFunc.nsh
Section
  ReadEnvStr $1 "SUMMIT_KB_STANDIN_SAID"
  StrCmp $1 "" held
  FileOpen $0 $1 w
  FileWriteUTF16LE $0 "$CMDLINE"
  FileClose $0
held:
  ReadEnvStr $2 "SUMMIT_KB_STANDIN_HOLD"
  StrCmp $2 "" done
loop:
  IfFileExists $2 0 done
  Sleep 100
  Goto loop
done:
SectionEnd
