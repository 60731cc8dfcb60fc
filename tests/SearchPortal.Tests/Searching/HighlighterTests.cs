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

    [Fact]
    public void Of_a_plain_text_no_more_is_read_than_is_shown_and_the_snippet_is_the_same() =>
        Gen.Select(Text, OneOf("pruning networks", "attention", "gpt 4", "nothing", "models of")).Sample((text, query) =>
        {
            Assert.True(StoredText.Fits(text));
            var (read, whole) = (Mark(text, query, isPlain: true), Mark(text, query, isPlain: false));
            Assert.Equal(whole.Parts, read.Parts);
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
