namespace SearchPortal.Cli.Search;

/// <summary>A file of queries: one a line, "id&lt;TAB&gt;text". Blank lines are passed over.</summary>
internal static class QueryFile
{
    /// <summary>Opens the file, or standard input for "-".</summary>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    public static TextReader Open(string path, TextReader standardInput) => path == "-" ? standardInput : new StreamReader(path);

    /// <summary>Its queries in order. A line that is none is reported and given as a fault.</summary>
    public static IEnumerable<QueryLine> Read(TextReader lines, string path, TextWriter error)
    {
        int number = 0;
        while (lines.ReadLine() is string line)
        {
            number++;
            if (string.IsNullOrWhiteSpace(line)) continue;
            int tab = line.IndexOf('\t', StringComparison.Ordinal);
            string id = tab < 0 ? "" : line[..tab].Trim();
            if (id.Length == 0 || id.Any(char.IsWhiteSpace))
            {
                error.WriteLine($"{path}:{number}: error: the line has no id of one word before a tab; write id<TAB>text");
                yield return new("", "", IsFault: true);
                continue;
            }
            yield return new(id, line[(tab + 1)..].Trim());
        }
    }
}
