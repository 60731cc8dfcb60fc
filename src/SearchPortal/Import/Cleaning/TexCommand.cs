namespace SearchPortal.Import.Cleaning;

/// <summary>What stands after a backslash outside math.</summary>
internal static class TexCommand
{
    /// <summary>Reads the command at the scan's position.</summary>
    public static void Read(InlineScan scan)
    {
        int after = scan.Position + 2;
        char c = scan.At(scan.Position + 1);
        switch (c)
        {
            case '$': MathSpan.WriteLiteral(scan, after); break;
            case '%' or '&' or '_' or '#' or '{' or '}': scan.Write([c], after); break;
            case '(' or '[': ReadDisplay(scan, c == '(' ? "\\)" : "\\]"); break;
            case ')' or ']' or '\'' or '"' or '`' or '^' or '~' or '=' or '.' when !TexAccent.TryRead(scan, c, after): scan.Write([c], after); break;
            case ')' or ']' or '\'' or '"' or '`' or '^' or '~' or '=' or '.': break;
            case '\\' or ' ' or '\n' or ',' or ';' or ':' or '>' or '\t': scan.Write(" ", after); break;
            case '-' or '/' or '!' or '@': scan.Write("", after); break;
            case '|': scan.Write("|", after); break;
            case not '\0' when char.IsAsciiLetter(c): ReadNamed(scan); break;
            default: scan.Write("", scan.Position + 1); break;
        }
    }

    private static void ReadDisplay(InlineScan scan, string mark)
    {
        int start = scan.Position + 2;
        int end = scan.FindEnd(mark, start);
        if (end < 0)
        {
            scan.Write(scan.Text.AsSpan(start - 1, 1), start);
            return;
        }
        MathSpan.Write(scan, scan.Text.AsSpan(start, end - start));
        scan.Position = end + 2;
    }

    private static void ReadNamed(InlineScan scan)
    {
        int end = scan.Position + 1;
        while (char.IsAsciiLetter(scan.At(end))) end++;
        ReadOnlySpan<char> name = scan.Text.AsSpan(scan.Position + 1, end - scan.Position - 1);
        if ((name.Length == 1 ? name[0] : TexAccent.Named(name)) is char accent && TexAccent.TryRead(scan, accent, end)) return;
        TexCommandKind kind = TexCommands.Find(name);
        if (kind != TexCommandKind.Unknown) Act(scan, kind, end);
        else if (TexSymbols.IsKnown(name)) WriteSymbol(scan, name, end);
        else ReadUnknown(scan, name, end);
    }

    private static void Act(InlineScan scan, TexCommandKind kind, int end)
    {
        switch (kind)
        {
            case TexCommandKind.Style: scan.Position = scan.At(end) == ' ' ? end + 1 : end; break;
            case TexCommandKind.DropOne: TexArguments.Drop(scan, end, 1); break;
            case TexCommandKind.DropTwo: TexArguments.Drop(scan, end, 2); break;
            case TexCommandKind.Citation: TexArguments.DropCitation(scan, end); break;
            case TexCommandKind.Verbatim: TexArguments.WriteVerbatim(scan, end); break;
            case TexCommandKind.Quoted: TexArguments.OpenQuotation(scan, end); break;
            case TexCommandKind.Raised or TexCommandKind.Lowered: TexArguments.WriteScript(scan, end, kind == TexCommandKind.Raised); break;
            case TexCommandKind.Math when MathRun.TryRead(scan, end, needsArgument: true): break;
            case TexCommandKind.Begin or TexCommandKind.End: TexEnvironment.Read(scan, end, kind == TexCommandKind.Begin); break;
            case TexCommandKind.Item: scan.Write("\n\n• ", end); break;
            case TexCommandKind.Paragraph: scan.Write("\n\n", end); break;
            default: scan.Position = end; break;
        }
    }

    private static void WriteSymbol(InlineScan scan, ReadOnlySpan<char> name, int end)
    {
        if (MathRun.TryRead(scan, end, needsArgument: false)) return;
        string symbol = TexSymbols.Find(name)!;
        // TeX takes the blank after a command for its end: "S\o ren". After a sign, authors of plain text mean it.
        bool endsAtBlank = TexSymbols.IsLetter(name) || symbol == "°" || (scan.IsLatex && symbol is "“" or "„" or "‘" or "‚" or "«" or "‹" or "¿" or "¡" or "/");
        if (endsAtBlank && scan.At(end) == ' ') end++;
        if (symbol[^1] == '.' && scan.At(end) == '.') end++;
        scan.Write(symbol, end);
    }

    private static void ReadUnknown(InlineScan scan, ReadOnlySpan<char> name, int end)
    {
        int start = scan.Position + 1;
        int glued = TexCommands.GluedLength(name);
        // "\n" in a word is a line break that was escaped twice.
        if (glued == 0 && name[0] == 'n' && !scan.IsLatex && scan.Before is not (' ' or '\0' or '\n')) scan.Write(" ", start + 1);
        else if (name is "char") SkipNumber(scan, end);
        else if (glued > 0) scan.Write(name.StartsWith("sqrt") ? "√" : name.StartsWith("begin") || name.StartsWith("end") ? " " : "", start + glued);
        else scan.Write(name, end);
    }

    /// <summary><c>\char13</c>: in the fonts that authors used, 13 and 39 are apostrophes; other glyphs are not guessed.</summary>
    private static void SkipNumber(InlineScan scan, int end)
    {
        int next = end;
        while (char.IsAsciiDigit(scan.At(next))) next++;
        scan.Write(scan.Text.AsSpan(end, next - end) is "13" or "39" ? "’" : "", next);
    }
}
