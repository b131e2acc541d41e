"""The issue as a Word document: real columns, Word's own styles, footnotes and lists for a colleague to go on with."""
