using System.Runtime.InteropServices;
using System.Text;
using CsCheck;
using SearchPortal.Analysis;
using SearchPortal.Indexing;
using SearchPortal.Publications;
using SearchPortal.Searching;

namespace SearchPortal.Tests.Searching;

public sealed class HighlighterTests
{
    private static readonly Gen<string> Text = OneOf("pruning", "networks", "a", "Self-Attention", "GPT-4", "of", "models.", "pruned,", "x", new string('z', 300), "C++").Array[0, 260].Select(words => string.Join(' ', words));

    private static readonly Gen<string> Query = OneOf("pruning networks", "attention", "gpt 4", "nothing", "models of");

    /// <summary>A pattern makes the whole text be read; this one fits nothing.</summary>
    private const string ReadWhole = " qqqq*";

    [Fact]
    public void Of_a_plain_text_no_more_is_read_than_is_shown_and_the_snippet_is_the_same() => Gen.Select(Text, Query).Sample((text, query) =>
    {
        Assert.True(StoredText.Fits(text));
        var whole = Mark(text, query + ReadWhole, isPlain: true);
        Assert.Equal(whole.Parts, Mark(text, query, isPlain: true).Parts);
        Assert.Equal(whole.Parts, Mark(text, query, isPlain: false).Parts);
    });

    [Fact]
    public void A_text_with_other_letters_has_the_snippet_it_has_when_it_is_read_whole() => Gen.Select(Text, OneOf("“pruned”", "naïve", "größte", "剪枝网络", "𝒪"), Gen.Int[0, 9], Query).Sample((text, other, every, query) =>
    {
        text = string.Join(' ', text.Split(' ').Select((word, i) => i % 10 == every ? other : word));
        Assert.Equal(Mark(text, query + ReadWhole, isPlain: false).Parts, Mark(text, query, isPlain: false).Parts);
    });

    [Fact]
    public void A_pattern_marks_the_words_that_fit_it_however_they_are_written() => Gen.Select(
        OneOf("Naïve", "naively", "NAIVE", "in", "inner", "École", "ecology", "“pruned”", "prune", "größe", "剪枝", "x", "$x$", "a").Array[0, 150], OneOf("nai*", "in*", "ec*", "*une", "pr?ne", "gro* nai*", "inn* prune")).Sample((words, query) =>
    {
        string text = string.Join(' ', words);
        string[] patterns = query.Split(' ');
        string[] marked = [.. Mark(text, query, StoredText.Fits(text)).Parts.Where(part => part.IsMatch).Select(part => part.Text)];
        Assert.All(marked, word => Assert.Contains(TextTokenizer.Tokenize(word), Fits));
        // A text that is shown whole shows all of them.
        if (text.Length <= 300) Assert.Equal(TextTokenizer.Tokenize(text.Replace("$x$", "yyy", StringComparison.Ordinal)).Count(token => !token.IsCompound && Fits(token)), marked.Length);

        bool Fits(Token token) => patterns.Any(pattern => WordPattern.Fits(pattern, token.Word.Text) || (pattern == "prune" && token.Word.Stem == Vocabulary.Shared["prune"].Stem));
    });

    [Theory]
    [InlineData("first words\n\nthen pruned networks", "first words then [pruned] networks")]
    [InlineData("costs \\$5 and $x$ is pruned", "costs $5 and x is [pruned]")]
    [InlineData("“pruned” – naïvely", "“[pruned]” – naïvely")]
    public void Words_are_marked_where_they_stand_in_what_is_shown(string text, string expected)
    {
        Assert.False(StoredText.Fits(text));
        Assert.Equal(expected, string.Concat(Mark(text, "pruning", isPlain: false).Parts.Select(part => part.IsMatch ? $"[{part.Text}]" : part.Text)));
    }

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    private static Snippet Mark(string text, string query, bool isPlain)
    {
        var publication = new Publication { Title = "Title", Abstract = text };
        List<uint> words = [];
        var (title, @abstract) = (TextTokenizer.Tokenize(publication.Title), TextTokenizer.Tokenize(text));
        WordSequences.Write(title, [], @abstract, words);
        var places = new RecordWriter();
        WordPlaces.Write(places, title);
        WordPlaces.Write(places, @abstract);
        var stored = new StoredText(Encoding.UTF8.GetBytes(text), isPlain);
        return new Highlighter(WantedTerms.Of(QueryParser.Parse(query))).Mark(publication, stored, new StoredWords(new WordSequences(CollectionsMarshal.AsSpan(words)), places.Written)).Abstract;
    }
}
