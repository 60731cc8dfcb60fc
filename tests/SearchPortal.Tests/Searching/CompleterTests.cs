using CsCheck;
using SearchPortal.Analysis;
using SearchPortal.Indexing;
using SearchPortal.Searching;

namespace SearchPortal.Tests.Searching;

public sealed class CompleterTests(CompletedPapers papers) : IClassFixture<CompletedPapers>
{
    private const int Size = 10;

    private static readonly string[] Pieces =
        ["a", "di", "diffusion", "difusion", "xin", "ma", "pruenr", "llm-", "DeepC", "马", "$", "\\ell", "\"", "*", "(", "-", "  ", "\u0301", "\ud83d", "C++", "ﬁ", "\0", "ω", "1", "zzzz"];

    [Theory]
    [InlineData("accel", CompletedPapers.DeepCache)]
    [InlineData("deepc", CompletedPapers.DeepCache)]
    [InlineData("DeepC", CompletedPapers.DeepCache)]
    [InlineData("free diff", CompletedPapers.DeepCache)]
    [InlineData("llmpru", CompletedPapers.Pruner)]
    [InlineData("LLM-Pru", CompletedPapers.Pruner)]
    [InlineData("llm pruner on the struct", CompletedPapers.Pruner)]
    [InlineData("resnet5", "ResNet50 Revisited")]
    [InlineData("Revisited resnet50", "ResNet50 Revisited")]
    [InlineData("马尔", "马尔可夫决策过程")]
    [InlineData("决策", "马尔可夫决策过程")]
    [InlineData("马", "马尔可夫决策过程")]
    [InlineData("rates $\\ell_1$ reg", "Rates for ℓ₁ regression")]
    [InlineData("l1 reg", "Rates for ℓ₁ regression")]
    [InlineData("β-div", "The β-Divergence")]
    [InlineData("beta div", "The β-Divergence")]
    public void A_title_is_found_by_the_beginning_of_any_word(string typed, string title) => Assert.Contains(title, Texts(typed, CompletionKind.Paper));

    [Theory]
    [InlineData("xiny", "Xinyin Ma")]
    [InlineData("ma xin", "Xinyin Ma")]
    [InlineData("Xinyin M", "Xinyin Ma")]
    [InlineData("muller", "Zoë Müller")]
    [InlineData("MÜLL", "Zoë Müller")]
    [InlineData("muller zoe", "Zoë Müller")]
    public void A_name_is_found_in_any_order_and_without_its_accents(string typed, string name) => Assert.Contains(name, Texts(typed, CompletionKind.Author));

    [Theory]
    [InlineData("accelreating", CompletedPapers.DeepCache)]
    [InlineData("acclerat", CompletedPapers.DeepCache)]
    [InlineData("acceleerat", CompletedPapers.DeepCache)]
    [InlineData("axcelerating free", CompletedPapers.DeepCache)]
    [InlineData("sccelerating", CompletedPapers.DeepCache)]
    [InlineData("xinyn", "Xinyin Ma")]
    [InlineData("xiniyn ma", "Xinyin Ma")]
    public void One_slip_is_forgiven(string typed, string expected) => Assert.Contains(expected, Texts(typed));

    [Theory]
    [InlineData("zzzzzz")]
    [InlineData("xyz diffusion")]
    [InlineData("acelreating")]
    [InlineData("")]
    [InlineData(" . ")]
    public void What_nothing_is_near_to_completes_to_nothing(string typed) => Assert.Empty(Texts(typed));

    [Fact]
    public void The_text_typed_comes_first_then_what_begins_with_it_then_what_holds_it_then_longer_words() => Assert.Equal(
        ["Diffusion", "Diffusion Maps", "A Theory of Diffusion", "On Diffusional Processes"],
        Texts("diffusion", CompletionKind.Paper).Where(text => text != CompletedPapers.DeepCache));

    [Fact]
    public void A_topic_an_author_and_papers_share_one_list()
    {
        var found = papers.Complete("diff", Size);

        Assert.Equal(new Completion("Diffusion models", CompletionKind.Topic, "diffusion-models", "2 papers"), found[0]);
        Assert.Contains(new Completion("Ann Diffley", CompletionKind.Author, "diffley-ann", "1 paper"), found);
        Assert.Contains(new Completion("Diffusion", CompletionKind.Paper, "maps-old", "Ann Diffley · ICML 1990"), found);
    }

    [Fact]
    public void Those_with_more_papers_come_first() => Assert.Equal(["Xinyin Ma", "Wei Ma"], Texts("ma", CompletionKind.Author));

    [Fact]
    public void The_preprint_and_the_paper_of_one_title_are_one() =>
        Assert.Equal(new Completion("Twice Told", CompletionKind.Paper, "twice-new", "Jane Doe et al. · ICML 2021"), Assert.Single(papers.Complete("twice", Size)));

    [Fact]
    public void A_venue_is_found_by_its_names() =>
        Assert.Equal(new Completion("ICML", CompletionKind.Venue, "icml", "Conference on Machine Learning"), papers.Complete("machine lear", Size)[0]);

    [Fact]
    public void A_word_that_is_left_is_whole() => Assert.DoesNotContain("On Diffusional Processes", Texts("diffusion "));

    [Fact]
    public void Anything_typed_completes_to_a_bounded_number_of_fitting_texts() =>
        Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 12].Select(string.Concat).Sample(typed =>
        {
            var found = papers.Complete(typed, 4);
            Assert.InRange(found.Count, 0, 4);
            foreach (var word in TextTokenizer.Tokenize(typed.ToLowerInvariant()).Where(token => !token.IsCompound))
                Assert.All(found, completion => Assert.True(IsNear(word.Word.Text, completion), $"{word.Word.Text}: {completion.Text}"));
        });

    [Fact]
    public void Texts_without_end_complete_to_nothing() =>
        Assert.Equal([0, 0, 0], new[] { new string('a', 10_000), string.Concat(Enumerable.Repeat("a ", 5_000)), new string('$', 10_000) }.Select(typed => papers.Complete(typed, Size).Count));

    private static bool IsNear(string typed, Completion completion)
    {
        var words = TextTokenizer.Tokenize($"{completion.Text} | {completion.Detail}").Select(token => token.Word.Text);
        return words.Any(word => Enumerable.Range(0, word.Length + 1).Any(length => EditDistance.Between(typed, word[..length]) <= (typed.Length < 4 ? 0 : 1)));
    }

    private string[] Texts(string typed) => [.. papers.Complete(typed, Size).Select(completion => completion.Text)];

    private string[] Texts(string typed, CompletionKind kind) => [.. papers.Complete(typed, Size).Where(completion => completion.Kind == kind).Select(completion => completion.Text)];
}
