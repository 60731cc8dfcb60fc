using SearchPortal.Analysis;

namespace SearchPortal.Benchmarks.Generating;

/// <summary>Words that can be exchanged without harm to grammar marks and formulas.</summary>
internal static class PlainWord
{
    private const int Shortest = 4;

    /// <summary>Whether a word is made of four or more plain letters and tells papers apart.</summary>
    public static bool Is(string word) => word.Length >= Shortest && word.All(char.IsAsciiLetter) && !StopWords.English.Contains(word.ToLowerInvariant());

    /// <summary>A word without the marks around it: "(Pruning)," gives "Pruning".</summary>
    public static string Core(string written) => written.Trim('.', ',', ':', ';', '?', '!', '(', ')', '"', '\'', '“', '”');

    /// <summary>Another word between the same marks.</summary>
    public static string Exchange(string written, string word) => Core(written) is { Length: > 0 } core ? written.Replace(core, word, StringComparison.Ordinal) : word;
}
