"""The MSI packages: one for all users, one for the user who runs it; written for ``wixl``.

Every file is a component of its own with an identity made from its path, so that an upgrade knows
what is the same. docs/it/install-windows.md
"""

from __future__ import annotations

import hashlib
import os
import subprocess
import tempfile
import uuid
from pathlib import Path
from xml.sax.saxutils import quoteattr

import build_stamps
import msi_summary

NAME = "Summit KB"
_UPGRADE = {
    "machine": "3B0C41B4-6E8B-4E4C-9B06-7D1F4E1B52A1",
    "user": "8C3C1A37-4D0B-4D4D-8B55-0A7B6F6E9C12",
}
_SPACE = uuid.UUID("0d8d1b7c-52a0-4a5e-9a0c-0b3a4d2f6c77")


def make(program: Path, target: Path, version: str, icon: Path, scope: str) -> None:
    """Write the package of ``scope`` (``machine`` or ``user``) for ``version`` (four numbers)."""
    with tempfile.TemporaryDirectory() as work:
        script = Path(work) / "summit-kb.wxs"
        script.write_text(written(program, version, icon, scope), encoding="utf-8")
        command = ["wixl", "--arch", "x64", "-D", "Win64=yes", "-o", str(target.resolve())]
        # wixl takes files relative to where it works.
        subprocess.run([*command, str(script)], check=True, cwd=program)
    msi_summary.settle(target, build_stamps.moment())


def written(program: Path, version: str, icon: Path, scope: str) -> str:
    """The package's description."""
    tree, components = _tree(program, Path("program"), scope, depth=10)
    hive = "HKLM" if scope == "machine" else "HKCU"
    return _PAGE.format(
        upgrade=_UPGRADE[scope],
        product=uuid.uuid5(_SPACE, f"{scope} {version}"),
        version=".".join(version.split(".")[:3]),
        scope="perMachine" if scope == "machine" else "perUser",
        root="ProgramFiles64Folder" if scope == "machine" else "LocalAppDataFolder",
        middle=(
            ("", "")
            if scope == "machine"
            else ('<Directory Id="UserPrograms" Name="Programs">', "</Directory>")
        ),
        icon=quoteattr(os.path.relpath(icon.resolve(), program.resolve())),
        tree=tree,
        hive=hive,
        registered=uuid.uuid5(_SPACE, f"{scope} registered"),
        shortcut=uuid.uuid5(_SPACE, f"{scope} shortcut"),
        components="\n".join(f'<ComponentRef Id="{one}"/>' for one in components),
    )


def _tree(folder: Path, inside: Path, scope: str, depth: int) -> tuple[str, list[str]]:
    """The folders and files below ``folder``, and the identities of their components."""
    lines: list[str] = []
    components: list[str] = []
    pad = " " * depth
    for path in sorted(folder.iterdir()):
        if not path.name.isascii():  # wixl 0.101 crashes on such a name
            raise ValueError(f"an MSI cannot be made of {path}: its name is not ASCII")
        place = inside / path.name
        mark = hashlib.sha256(place.as_posix().encode()).hexdigest()[:24]
        if path.is_dir():
            below, more = _tree(path, place, scope, depth + 1)
            lines.append(f'{pad}<Directory Id="d{mark}" Name={quoteattr(path.name)}>')
            lines += [below, f"{pad}</Directory>"]
            components += more
            continue
        guid = uuid.uuid5(_SPACE, f"{scope} {place.as_posix()}")
        source = quoteattr(place.relative_to("program").as_posix())
        lines.append(
            f'{pad}<Component Id="c{mark}" Guid="{guid}" Win64="yes">'
            f'<File Id="f{mark}" Name={quoteattr(path.name)} Source={source} KeyPath="yes"/>'
            "</Component>"
        )
        components.append(f"c{mark}")
    return "\n".join(lines), components


_OPENS = '"&quot;[INSTALLDIR]program\\summit-kb-desktop.exe&quot; &quot;%1&quot;"'
_PAGE = (
    """<?xml version="1.0" encoding="utf-8"?>
<Wix xmlns="http://schemas.microsoft.com/wix/2006/wi">
<Product Id="{product}" Name="Summit KB" Language="1033" Codepage="65001" Version="{version}"
         Manufacturer="Summit KB" UpgradeCode="{upgrade}">
  <Package InstallerVersion="500" Compressed="yes" InstallScope="{scope}"
           Description="Summit KB"/>
  <Media Id="1" Cabinet="program.cab" EmbedCab="yes"/>
  <Property Id="ARPNOMODIFY" Value="1"/>
  <Property Id="ARPPRODUCTICON" Value="icon.ico"/>
  <Icon Id="icon.ico" SourceFile={icon}/>
  <MajorUpgrade DowngradeErrorMessage="A newer version of Summit KB is installed."/>
  <Directory Id="TARGETDIR" Name="SourceDir">
    <Directory Id="{root}">{middle[0]}
      <Directory Id="INSTALLDIR" Name="Summit KB">
        <Directory Id="PROGRAM" Name="program">
{tree}
        </Directory>
        <Component Id="Registered" Guid="{registered}" Win64="yes">
          <RegistryKey Root="{hive}" Key="Software\\Summit KB">
            <RegistryValue Type="string" Name="InstallDir" Value="[INSTALLDIR]" KeyPath="yes"/>
            <RegistryValue Type="string" Name="Version" Value="{version}"/>
            <RegistryValue Type="string" Name="InstalledBy" Value="msi"/>
          </RegistryKey>
          <RegistryKey Root="{hive}" Key="Software\\Classes\\SummitKB.Edition">
            <RegistryValue Type="string" Value="Summit KB edition"/>
          </RegistryKey>
          <RegistryKey Root="{hive}"
                       Key="Software\\Classes\\SummitKB.Edition\\shell\\open\\command">
            <RegistryValue Type="string" Value=OPENS/>
          </RegistryKey>
          <RegistryKey Root="{hive}" Key="Software\\Classes\\.edition">
            <RegistryValue Type="string" Value="SummitKB.Edition"/>
            <RegistryValue Type="string" Name="Content Type"
                           Value="application/vnd.summit-kb.edition"/>
          </RegistryKey>
          <RegistryKey Root="{hive}" Key="Software\\Classes\\summit-kb">
            <RegistryValue Type="string" Value="URL:Summit KB"/>
            <RegistryValue Type="string" Name="URL Protocol" Value=""/>
          </RegistryKey>
          <RegistryKey Root="{hive}" Key="Software\\Classes\\summit-kb\\shell\\open\\command">
            <RegistryValue Type="string" Value=OPENS/>
          </RegistryKey>
        </Component>
      </Directory>
    {middle[1]}</Directory>
    <Directory Id="ProgramMenuFolder">
      <Component Id="MenuShortcut" Guid="{shortcut}">
        <Shortcut Id="Menu" Name="Summit KB" Target="[PROGRAM]summit-kb-desktop.exe"
                  Icon="icon.ico"/>
        <RegistryValue Root="HKCU" Key="Software\\Summit KB" Name="MenuShortcut" Type="integer"
                       Value="1" KeyPath="yes"/>
      </Component>
    </Directory>
  </Directory>
  <Feature Id="Program" Title="Summit KB" Level="1" ConfigurableDirectory="INSTALLDIR">
    <ComponentRef Id="Registered"/>
    <ComponentRef Id="MenuShortcut"/>
{components}
  </Feature>
</Product>
</Wix>
"""
).replace("OPENS", _OPENS)
