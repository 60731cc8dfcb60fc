namespace SearchPortal.Analysis;

/// <summary>Names of the Greek letters, so that α, \alpha and alpha are one word.</summary>
internal static class GreekLetters
{
    private const string Letters = "αβγδεζηθικλμνξοπρστυφχψω";

    private static readonly string[] Names =
    [
        "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa", "lambda", "mu", "nu", "xi", "omicron", "pi",
        "rho", "sigma", "tau", "upsilon", "phi", "chi", "psi", "omega",
    ];

    /// <summary>The English name of a folded Greek letter; null for any other character.</summary>
    public static string? FindName(char folded) => Letters.IndexOf(folded, StringComparison.Ordinal) is int i and >= 0 ? Names[i] : null;

    /// <summary>Whether a text is the name of a Greek letter.</summary>
    public static bool IsName(string text) => Array.IndexOf(Names, text) >= 0;
}
