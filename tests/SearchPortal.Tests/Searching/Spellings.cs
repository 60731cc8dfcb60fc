using System.Text.RegularExpressions;

namespace SearchPortal.Tests.Searching;

/// <summary>How people write the name of a method.</summary>
internal static partial class Spellings
{
    /// <summary>Of "LLM-Pruner": LLM-Pruner, LLM Pruner, LLMPruner; of "DeepCache": DeepCache, Deep Cache, Deep-Cache; and all of them in small and capital letters.</summary>
    public static IEnumerable<string> Of(string name)
    {
        string split = CaseBoundary().Replace(name, " ");
        string[] forms = [name, name.Replace('-', ' '), Joined(name), split, split.Replace('-', ' '), split.Replace(' ', '-')];
        return forms.SelectMany(form => new[] { form, form.ToLowerInvariant(), form.ToUpperInvariant() }).Distinct();
    }

    private static string Joined(string name) => name.Replace("-", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);

    [GeneratedRegex("(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")]
    private static partial Regex CaseBoundary();
}
