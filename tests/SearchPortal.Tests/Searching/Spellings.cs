using System.Text.RegularExpressions;

namespace SearchPortal.Tests.Searching;

/// <summary>How people write the name of a method.</summary>
internal static partial class Spellings
{
    /// <summary>Of "LLM-Pruner": LLM-Pruner, LLM Pruner, LLMPruner; of "DeepCache": DeepCache, Deep Cache, Deep-Cache; and all of them in small and capital letters.</summary>
    public static IEnumerable<string> Of(string name)
    {
        string words = name.Replace('-', ' ');
        string split = CaseBoundary().Replace(words, " ");
        string[] forms = name.Contains(' ', StringComparison.Ordinal)
            ? [name, words]
            : [name, words, split, words.Replace(" ", "", StringComparison.Ordinal), .. name == words ? [split.Replace(' ', '-')] : Array.Empty<string>()];
        return forms.SelectMany(form => new[] { form, form.ToLowerInvariant(), form.ToUpperInvariant() }).Distinct();
    }

    [GeneratedRegex("(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")]
    private static partial Regex CaseBoundary();
}
