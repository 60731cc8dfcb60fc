using CsCheck;
using Lucene.Net.Search;
using SearchPortal.Analysis;
using SearchPortal.Indexing;
using SearchPortal.Publications;
using SearchPortal.Searching;
using SearchPortal.Searching.Matching;
using SearchPortal.Tests.Indexing;

namespace SearchPortal.Tests.Searching;

/// <summary>Words in quotation marks, on real indexes.</summary>
public sealed class PhraseTests
{
    private static readonly string[] Texts = [IndexSchema.Title, IndexSchema.Abstract, IndexSchema.Author];

    [Fact]
    public void After_any_edits_every_phrase_is_found_where_Lucene_finds_it_with_the_same_score() => Gen.UInt.Select(EditedContent.Edits.Array[3]).Sample((seed, steps) =>
    {
        using var portal = new TestPortal();
        var content = new EditedContent(portal);
        content.Begin(seed);
        portal.Build();
        Compare(portal, seed);
        foreach (var edits in steps)
        {
            foreach (uint[] edit in edits) content.Apply(edit);
            Assert.Null(portal.Update().WhyRebuilt);
            Compare(portal, seed);
        }
    }, iter: 6, threads: 1);

    [Fact]
    public void A_phrase_does_not_reach_from_one_author_to_the_next_nor_from_the_title_into_the_abstract()
    {
        using var portal = TestPortal.Of(Some.Publication("a", "Sparse graphs") with { Abstract = "Kernels of networks", Authors = [new("Jane", "Doe"), new("Wei", "Li")] });

        Assert.Equal(["a"], portal.Keys("\"jane doe\""));
        Assert.Equal(["a"], portal.Keys("\"kernels of networks\""));
        Assert.All(["\"doe wei\"", "\"graphs kernels\"", "\"networks jane\"", "\"networks sparse\""], phrase => Assert.Equal(0, Matches(portal, phrase)));
    }

    [Fact]
    public void A_name_written_with_an_umlaut_is_found_by_the_phrase_with_two_letters_and_the_other_way_round()
    {
        using var portal = TestPortal.Of(Some.Publication("a") with { Authors = [new("Hans", "Mueller")] }, Some.Publication("b") with { Authors = [new("Hans", "Müller")] });

        Assert.Equal(["a", "b"], portal.Keys("\"hans müller\"").Order());
        Assert.Equal(["a"], portal.Keys("\"hans mueller\""));
    }

    [Fact]
    public void The_parts_of_a_joined_word_are_a_phrase_with_their_neighbours()
    {
        using var portal = TestPortal.Of(Some.Publication("a", "State-of-the-art pruning with DeepCache models"));

        Assert.All(["\"the art pruning\"", "\"state of the art\"", "\"deep cache models\"", "\"with deep\""], phrase => Assert.Equal(1, Matches(portal, phrase)));
        Assert.Equal(0, Matches(portal, "\"deep models\""));
    }

    [Fact]
    public void A_phrase_is_found_in_a_paper_with_very_many_authors_and_in_a_very_long_abstract()
    {
        string words = string.Join(' ', Enumerable.Range(0, 40_000).Select(i => $"x{i % 7_919}"));
        using var portal = TestPortal.Of(Some.Publication("a") with
        {
            Abstract = $"{words} sparse graph {words}",
            Authors = [.. Enumerable.Range(0, 2_000).Select(i => new PersonName("Jane", $"Doe{i}"))],
        });

        Assert.Equal(1, Matches(portal, "\"sparse graph x0 x1\""));
        Assert.Equal(0, Matches(portal, "\"sparse x0\""));
        Assert.Equal(1, Matches(portal, "\"jane doe 1999\""));
    }

    private static int Matches(TestPortal portal, string phrase) => portal.Search(new SearchRequest { Text = phrase, Literal = true }) is { Notices: [] } result ? result.Total : 0;

    private static void Compare(TestPortal portal, uint seed)
    {
        using var generation = new GenerationReader(portal.Store.FolderOf(portal.Store.FindCurrent()!));
        var lucene = new LiveSearcher(generation.Reader);
        var columns = new DocumentColumns(generation.Leaf, generation.Authors);
        var matching = new QueryMatching(new MatcherBuilder(lucene, generation.Impacts, new PhraseMatching(generation.Words, generation.Positions), columns), columns.Count);
        var random = new Random((int)(seed >> 1));
        string[] written = [.. portal.Search(new SearchRequest { Size = 1_000 }).Hits.SelectMany(hit => hit.Publication.Authors.Select(author => author.Display).Append(hit.Publication.Title).Append(hit.Publication.Abstract))];
        for (int i = 0; i < 150; i++)
        {
            string[] words = PlainText(written[random.Next(written.Length)]).Concat(random.Next(6) == 0 ? PlainText(written[random.Next(written.Length)]) : []).ToArray();
            if (words.Length == 0) continue;
            int first = random.Next(words.Length);
            string text = string.Join(' ', words.Skip(first).Take(1 + random.Next(4)));
            var fields = random.Next(3) == 0 ? [Texts[random.Next(3)]] : Texts;
            AssertSame(FieldQueryBuilder.PhraseIn(fields, new QueryNode.Phrase(text)), matching, lucene);
        }
    }

    private static IEnumerable<string> PlainText(string text) => TextTokenizer.Tokenize(text).Where(token => !token.IsCompound).Select(token => token.Word.Text);

    private static void AssertSame(Query query, QueryMatching matching, IndexSearcher lucene)
    {
        var found = new Dictionary<int, float>();
        matching.Run(query, (first, matches) =>
        {
            for (int i = 0; i < matches.Count; i++) found.Add(first + matches.Documents[i], matches.Scores[i]);
        }, SearchTime.Endless());
        var expected = lucene.Search(query, 1_000).ScoreDocs.ToDictionary(hit => hit.Doc, hit => hit.Score);
        Assert.Equal(expected.Keys.Order(), found.Keys);
        Assert.All(found, hit => Assert.Equal(expected[hit.Key], hit.Value, 1e-4f));
    }
}
