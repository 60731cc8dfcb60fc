using System.Collections.Concurrent;
using System.Resources;
using Microsoft.AspNetCore.Html;

namespace SearchPortal.Web.Wording;

/// <summary>Puts the words of the request's language together.</summary>
internal static class Sentence
{
    // A page asks for fifty; the resources are slower. No more than they hold.
    private static readonly Dictionary<Language, ConcurrentDictionary<string, string>> Found = new(Language.All.Select(language => KeyValuePair.Create(language, new ConcurrentDictionary<string, string>())), ReferenceEqualityComparer.Instance);

    // Patterns are words of the program's own: there are only so many.
    private static readonly ConcurrentDictionary<string, (string Before, string After)> Parted = new();

    /// <summary>A pattern with its parts; numbers among them are written as the language writes them.</summary>
    public static string Of(string pattern, params ReadOnlySpan<object?> parts) => string.Format(Language.Current.Culture, pattern, parts);

    /// <summary>What a pattern says before and after its one part, for who says it of many.</summary>
    public static (string Before, string After) Around(string pattern) => Parted.GetOrAdd(pattern, static whole => whole.Split("{0}") is [var before, var after] ? (before, after) : (whole, ""));

    /// <summary>The same as HTML: texts among the parts are escaped, links are not. No pattern holds markup.</summary>
    public static IHtmlContent Html(string pattern, params object[] parts) => new HtmlFormattableString(Language.Current.Culture, pattern, parts);

    /// <summary>The word for a value of a closed choice: "SortOrder_Newest".</summary>
    public static string Word<T>(T value) where T : struct, Enum => Named($"{typeof(T).Name}_{value}");

    /// <summary>The words of a key that is put together.</summary>
    public static string Named(string key) => Found[Language.Current].GetOrAdd(key, static key => Words.ResourceManager.GetString(key, Language.Current.Culture) ?? throw new MissingManifestResourceException($"no words for {key}"));
}
