namespace SearchPortal.Cli.Tests;

/// <summary>Whole texts pinned under <c>Expected/</c>.</summary>
internal static class Expected
{
    /// <summary>
    /// Compares a text with the file of that name; spaces at the ends of lines do not count. What differs is written beside the
    /// test program under <c>Actual/</c>, to be copied over the file when the change is meant.
    /// </summary>
    public static void Equal(string name, string actual)
    {
        actual = string.Join('\n', actual.ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd())).Trim() + "\n";
        string file = Path.Combine(AppContext.BaseDirectory, "Expected", name);
        string expected = File.Exists(file) ? File.ReadAllText(file) : "";
        if (expected != actual)
        {
            string kept = Path.Combine(AppContext.BaseDirectory, "Actual", name);
            Directory.CreateDirectory(Path.GetDirectoryName(kept)!);
            File.WriteAllText(kept, actual);
        }
        Assert.Equal(expected, actual);
    }
}
