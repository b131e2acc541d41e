<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
  <context>
    <name>redactie</name>
    <message numerus="yes">
      <location filename="app/copyfit/fitting.py" />
      <source>%n lines at the foot of the page stay white</source>
      <translation>
        <numerusform>%n line at the foot of the page stays white</numerusform>
        <numerusform>%n lines at the foot of the page stay white</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/copyfit/fitting.py" />
      <source>%n lines less above sub-heads</source>
      <translation>
        <numerusform>%n line less above sub-heads</numerusform>
        <numerusform>%n lines less above sub-heads</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/copyfit/fitting.py" />
      <source>%n lines more above sub-heads</source>
      <translation>
        <numerusform>%n line more above sub-heads</numerusform>
        <numerusform>%n lines more above sub-heads</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/copyfit/fitting.py" />
      <source>%n lines stand alone on the last page</source>
      <translation>
        <numerusform>%n line stands alone on the last page</numerusform>
        <numerusform>%n lines stand alone on the last page</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/copyfit/fitting.py" />
      <source>picture %n lines higher</source>
      <translation>
        <numerusform>picture %n line higher</numerusform>
        <numerusform>picture %n lines higher</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/copyfit/fitting.py" />
      <source>picture %n lines lower</source>
      <translation>
        <numerusform>picture %n line lower</numerusform>
        <numerusform>picture %n lines lower</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/copyfit/panel.py" />
      <source>Add about %n characters</source>
      <translation>
        <numerusform>Add about %n character</numerusform>
        <numerusform>Add about %n characters</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/copyfit/panel.py" />
      <source>Cut about %n characters</source>
      <translation>
        <numerusform>Cut about %n character</numerusform>
        <numerusform>Cut about %n characters</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/copyfit/panel.py" />
      <source>The first %n together: about {characters} characters.</source>
      <translation>
        <numerusform>The first %n: about {characters} characters.</numerusform>
        <numerusform>The first %n together: about {characters} characters.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/editor/find_bar.py" />
      <source>%n found</source>
      <translation>
        <numerusform>%n found</numerusform>
        <numerusform>%n found</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/editor/find_bar.py" />
      <source>%n replaced</source>
      <translation>
        <numerusform>%n replaced</numerusform>
        <numerusform>%n replaced</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/flatplan/gestures.py" />
      <source>%n columns wide</source>
      <translation>
        <numerusform>1 column wide</numerusform>
        <numerusform>%n columns wide</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/flatplan/model.py" />
      <source>%n columns asked for</source>
      <translation>
        <numerusform>1 column asked for</numerusform>
        <numerusform>%n columns asked for</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/flatplan/panel.py" />
      <source>%n pages</source>
      <translation>
        <numerusform>1 page</numerusform>
        <numerusform>%n pages</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/preview/drawing.py" />
      <source>%n lines free</source>
      <translation>
        <numerusform>%n line free</numerusform>
        <numerusform>%n lines free</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/properties/panel.py" />
      <source>%n words written</source>
      <translation>
        <numerusform>%n word written</numerusform>
        <numerusform>%n words written</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/properties/picture.py" />
      <source>%n columns</source>
      <translation>
        <numerusform>%n column</numerusform>
        <numerusform>%n columns</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/status/bar.py" />
      <source>%n characters</source>
      <translation>
        <numerusform>%n character</numerusform>
        <numerusform>%n characters</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/status/bar.py" />
      <source>%n minutes to read</source>
      <translation>
        <numerusform>%n minute to read</numerusform>
        <numerusform>%n minutes to read</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/status/bar.py" />
      <source>%n words</source>
      <translation>
        <numerusform>%n word</numerusform>
        <numerusform>%n words</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/words.py" />
      <source>%n lines too long</source>
      <translation>
        <numerusform>%n line too long</numerusform>
        <numerusform>%n lines too long</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/words.py" />
      <source>%n lines too short</source>
      <translation>
        <numerusform>%n line too short</numerusform>
        <numerusform>%n lines too short</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="cli/commands/export.py" />
      <source>%n errors were found in the issue; “redactie check {path}” lists them.</source>
      <translation>
        <numerusform>%n error was found in the issue; “redactie check {path}” lists it.</numerusform>
        <numerusform>%n errors were found in the issue; “redactie check {path}” lists them.</numerusform>
      </translation>
    </message>
  </context>
</TS>
