using System.Text.RegularExpressions;
using SearchPortal.Import.Tagged;

namespace SearchPortal.Import.PubMed;

/// <summary>Lines of PubMed's export (<see href="https://pubmed.ncbi.nlm.nih.gov/help/#pubmed-format"/>): a tag filled up to four letters, a hyphen, a blank; wrapped lines are indented.</summary>
internal static partial class PubMedSyntax
{
    /// <summary>How the format is written.</summary>
    public static TaggedSyntax Syntax { get; } = new(Find, "PMID", LastTag: null, BreaksWords: true);

    internal static TagMatch? Find(string line) =>
        Form().Match(line) is { Success: true } match && (match.Groups["tag"].Length + match.Groups["gap"].Length == 4 || match.Groups["behind"].Success)
            ? new TagMatch(match.Groups["tag"].Value, match.Length)
            : null;

    [GeneratedRegex(@"^(?<tag>[A-Z][A-Z0-9]{1,3})(?<gap> {0,2})-(?:(?<behind>\s)|(?<behind>$))?", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
