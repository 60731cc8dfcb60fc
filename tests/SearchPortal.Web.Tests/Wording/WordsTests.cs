using System.Collections;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using SearchPortal.Publications;
using SearchPortal.Searching;
using SearchPortal.Web.Search;
using SearchPortal.Web.Wording;

namespace SearchPortal.Web.Tests.Wording;

public sealed partial class WordsTests(Portal portal)
{
    private static readonly Dictionary<string, string> English = All("");
    private static readonly Dictionary<string, string> Chinese = All("zh-Hans");

    [Fact]
    public void Every_language_has_words_for_the_same_keys()
    {
        Assert.NotEmpty(English);
        Assert.Equal(English.Keys.Order(), Chinese.Keys.Order());
        Assert.DoesNotContain(English.Values.Concat(Chinese.Values), string.IsNullOrWhiteSpace);
    }

    [Fact]
    public void Every_language_names_the_same_parts() =>
        Assert.Equal(English.ToDictionary(word => word.Key, word => Parts(word.Value)), Chinese.ToDictionary(word => word.Key, word => Parts(word.Value)));

    [Fact]
    public void No_pattern_holds_markup() => Assert.DoesNotContain(English.Values.Concat(Chinese.Values), word => word.IndexOfAny(['<', '>', '&', '"']) >= 0);

    [Fact]
    public void Chinese_uses_its_own_punctuation() =>
        Assert.Empty(Chinese.Where(word => HalfWidth().IsMatch(word.Value)).Select(word => $"{word.Key}: {word.Value}"));

    [Fact]
    public void What_Chinese_leaves_in_Latin_letters_are_names() =>
        Assert.Empty(Chinese.Where(word => word.Key != "LongDate" && Latin().Matches(word.Value).Any(name => !Names.Contains(name.Value))).Select(word => $"{word.Key}: {word.Value}"));

    [Fact]
    public void Every_closed_choice_has_words_for_each_value()
    {
        string[] keys =
        [
            .. Keys<NoticeSentence>(), .. Keys<ReasonKind>(), .. Keys<MatchPlace>(), .. Keys<SortOrder>(), .. Keys<PublicationType>(), .. Keys<Noun>(), .. Keys<Noun>().Select(key => key.Replace("Noun", "NounOne", StringComparison.Ordinal)),
            .. Keys<PublicationStatus>().Where(key => key != "PublicationStatus_Published"),
            .. Keys<QueryPhraseKind>().Where(key => !key.Contains("Field", StringComparison.Ordinal)),
            .. Enum.GetNames<FacetField>().SelectMany(field => new[] { $"FacetOne_{field}", $"FacetMany_{field}" }),
        ];

        Assert.Empty(keys.Except(English.Keys));
    }

    [Fact]
    public void English_says_of_a_query_what_the_library_says()
    {
        using var lease = portal.Services.GetRequiredService<LiveIndex>().Acquire();
        foreach (string query in (string[])["deep \"big nets\" -tree", "year:2020.. author:ma", "title:a* *b c?d e~ \"a b\"~3", "(a OR (b -c)) venue:x topic:y type:book doi:10.1/x arxiv:2301.00001 key:k has:pdf url:z", "-(title:x OR year:2001 OR year:..1999)"])
        {
            foreach (var part in lease.Searcher.Search(new SearchRequest { Text = query }).Parts)
            {
                Assert.Equal(part.Lead, QueryPartWords.Lead(part));
                Assert.Equal(part.Text, QueryPartWords.Text(part));
            }
        }
    }

    private static readonly string[] Names = ["APA", "MLA", "Chicago", "BibTeX", "arXiv", "DOI", "SearchPortal", "API", "Ctrl", "C", "N"];

    private static IEnumerable<string> Keys<T>() where T : struct, Enum => Enum.GetNames<T>().Select(name => $"{typeof(T).Name}_{name}");

    private static string Parts(string pattern) => string.Join(' ', Placeholder().Matches(pattern).Select(match => match.Value).Order().Distinct());

    private static Dictionary<string, string> All(string culture) => Words.ResourceManager.GetResourceSet(CultureInfo.GetCultureInfo(culture), createIfNotExists: true, tryParents: false)!
        .Cast<DictionaryEntry>().ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!);

    [GeneratedRegex(@"\{\d(:N0)?\}")]
    private static partial Regex Placeholder();

    // A Han character beside a Western comma, colon, bracket, question mark or full stop.
    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}[,:;?!.()]|[,:;?!()]\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex HalfWidth();

    [GeneratedRegex("[A-Za-z]+")]
    private static partial Regex Latin();
}
