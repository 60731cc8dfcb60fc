using CsCheck;
using SearchPortal.Export;
using SearchPortal.Publications;

namespace SearchPortal.Tests.Export;

public sealed class BibtexWriterTests
{
    [Fact]
    public void An_entry_has_what_a_citation_needs()
    {
        var paper = new Publication
        {
            Key = "ma2024cvpr-deepcache",
            Title = "DeepCache: Accelerating Diffusion Models for Free",
            Authors = [new("Xinyin", "Ma"), new("", "The vLLM Team")],
            Year = 2024,
            Date = new PartialDate(2024, 6),
            Type = PublicationType.ConferencePaper,
            Pages = "15762-15772",
            Identifiers = new() { Doi = "10.1109/CVPR_2024", Arxiv = "2312.00858" },
        };

        Assert.Equal(
            """
            @inproceedings{ma2024cvpr-deepcache,
              title      = {{DeepCache}: Accelerating Diffusion Models for Free},
              author     = {Ma, Xinyin and {The vLLM Team}},
              booktitle  = {Conference on Computer Vision and Pattern Recognition},
              year       = {2024},
              pages      = {15762--15772},
              doi        = {10.1109/CVPR_2024},
              eprint     = {2312.00858},
              archivePrefix = {arXiv},
              month      = jun,
            }

            """,
            BibtexWriter.Write(paper, new Venue("cvpr", "CVPR", "Conference on Computer Vision and Pattern Recognition")));
    }

    [Theory]
    [InlineData("50% of R&D in C#", @"50\% of {R}\&{D} in {C}\#")]
    [InlineData("A Tale of Vitamin C and Q-learning: A C++ Story", "A Tale of Vitamin {C} and {Q-learning}: A {C++} Story")]
    [InlineData("Why I Use A* Search", "Why {I} Use {A}* Search")]
    [InlineData("On $\\ell_1$ costs", @"On {$\ell_1$} costs")]
    [InlineData("A set $\\{x$ left open", @"A set {$\lbrace x$} left open")]
    [InlineData("{ and } and \\", @"\textbraceleft{} and \textbraceright{} and \textbackslash{}")]
    [InlineData("Deep RL for LLM-Pruner", "Deep {RL} for {LLM-Pruner}")]
    [InlineData("It costs $5", @"It costs \$5")]
    public void Titles_are_escaped_and_keep_their_capitals(string title, string written) => Assert.Equal(written, BibtexText.Title(title));

    [Fact]
    public void Names_that_would_be_parted_are_braced() =>
        Assert.Equal("van der Schaar, Mihaela and King, Jr., Martin Luther and {Smith, Jones and Co}", BibtexText.Names(
            [new("Mihaela", "van der Schaar"), new("Martin Luther", "King") { Suffix = "Jr." }, new("", "Smith, Jones and Co")]));

    [Fact]
    public void A_name_of_more_commas_than_biber_takes_is_braced_whole() => Assert.Equal("{Chen, Unnat Jain, Carl Schissler, Philip Robinson}", BibtexText.Names([new("Unnat Jain, Carl Schissler, Philip Robinson", "Chen")]));

    [Fact]
    public void A_comma_at_the_end_of_a_name_is_left_out() => Assert.Equal("Doe, {Jane, Joe}", BibtexText.Names([new("Jane, Joe,", "Doe")]));

    [Fact]
    public void What_has_no_other_address_is_cited_by_the_one_it_has()
    {
        string entry = BibtexWriter.Write(Some.Publication(type: PublicationType.Software, venue: null) with { Links = [new(LinkKind.Code, "https://example.org/fastlib")] }, null);

        Assert.Contains("url        = {https://example.org/fastlib}", entry, StringComparison.Ordinal);
        Assert.Contains("code       = {https://example.org/fastlib}", entry, StringComparison.Ordinal);
    }

    [Fact]
    public void Braces_are_balanced_whatever_the_text() =>
        Gen.String[Gen.Char["{}\\$ aB%&_^~\""], 0, 40].Sample(text => Depths(BibtexWriter.Write(new Publication { Key = "k", Title = text, Note = text, Authors = [new(text, "x" + text)] }, null)));

    private static bool Depths(string entry)
    {
        int depth = 0;
        foreach (char c in entry)
        {
            if (c == '{') depth++;
            else if (c == '}' && --depth < 0) return false;
        }
        return depth == 0;
    }
}
