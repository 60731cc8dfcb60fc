using System.Globalization;

namespace SearchPortal.Searching;

/// <summary>A piece of what a query asks for, to be said in any language.</summary>
/// <param name="Kind">How it is said.</param>
/// <param name="Parts">What it holds: texts, numbers and further phrases; after a field's name the field as in canonical queries.</param>
public sealed record QueryPhrase(QueryPhraseKind Kind, params IReadOnlyList<object> Parts)
{
    /// <summary>The phrase in words.</summary>
    /// <param name="pattern">A composite format for a phrase, in one language; what stands between the parts for <see cref="QueryPhraseKind.AnyOf"/> and <see cref="QueryPhraseKind.AllOf"/>.</param>
    public string In(Func<QueryPhrase, string> pattern)
    {
        object[] said = [.. Parts.Select(part => part is QueryPhrase phrase ? phrase.In(pattern) : part)];
        return Kind is QueryPhraseKind.AnyOf or QueryPhraseKind.AllOf
            ? string.Join(pattern(this), said)
            : string.Format(CultureInfo.InvariantCulture, pattern(this), said).Trim();
    }
}
