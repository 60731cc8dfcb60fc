using SearchPortal.Content;
using SearchPortal.Publications;

namespace SearchPortal.Tests.Import.Bibtex;

/// <summary>Whole files as people have them; where they come from is in Data/bib/NOTICE.md.</summary>
public sealed class BibtexFilesTests
{
    private static readonly BibtexSample Messy = BibtexSample.OfFile("messy.bib");

    [Fact]
    public void Every_good_entry_of_a_messy_file_is_read()
    {
        Assert.Equal(
            ["goedel1931", "erdos_renyi", "nordic", "bigteam", "corp", "vonneumann", "dupkey", "dupkey", "dupkey", "missing:everything", "", "nocomma", "odd-type", "math", "url-abstract"],
            Messy.Keys);
    }

    [Fact]
    public void Every_mistake_of_a_messy_file_is_reported_with_its_line()
    {
        Assert.Equal([37, 58, 76, 82, 88, 96, 117], Messy.Problems.Select(problem => problem.At.Line));
        Assert.Equal(117, Assert.Single(Messy.Problems, problem => problem.Severity == ProblemSeverity.Error).At.Line);
    }

    [Theory]
    [InlineData("goedel1931", "Gödel, Kurt")]
    [InlineData("erdos_renyi", "Erdős, Pál; Rényi, Alfréd")]
    [InlineData("nordic", "Ørsted, Søren; Åström, Karl J.; Łukasiewicz, Jan; Džeroski, Sašo; Hoño, Ñuño; Straßer, Œuvre")]
    [InlineData("bigteam", "Lovelace, Ada")]
    [InlineData("corp", "World Health Organization; Institute for Pure & Applied Tests")]
    [InlineData("vonneumann", "von Neumann, John; de la Vallée Poussin, Charles-Jean; King, Martin Luther, Jr.; van Beethoven, Ludwig")]
    [InlineData("url-abstract", "Müller, Jürgen; Nguyễn, Văn A; O'Brien, Seán")]
    public void Authors_of_the_messy_file_are_these(string key, string authors) => Assert.Equal(authors, BibtexSample.Names(Messy[key].Authors));

    [Fact]
    public void Titles_of_the_messy_file_are_clean()
    {
        Assert.Equal("Über formal unentscheidbare Sätze der Principia Mathematica und verwandter Systeme I", Messy["goedel1931"].Title);
        Assert.Equal("A title that runs over three lines", Messy["url-abstract"].Title);
        Assert.Equal("Particles, Suffixes and van in the Middle", Messy["vonneumann"].Title);
    }

    [Fact]
    public void Papers_before_their_volume_inherit_from_it()
    {
        var paper = Messy["nordic"];
        Assert.Equal(("Proceedings of the Third Workshop on Odd Characters", 2001, "Nowhere Press"), (paper.ContainerTitle, paper.Year, paper.Publisher));
        Assert.Equal("van der Berg, Jan; Macías Virgós, E.", BibtexSample.Names(paper.Editors));
        Assert.Equal(new PartialDate(2001, 1, 12), Messy["bigteam"].Date);
    }

    [Fact]
    public void Identifiers_of_the_messy_file_are_bare()
    {
        Assert.Equal("10.1000/ABC.(1945)12:3<45::AID-X>3.0.CO;2-Z", Messy["vonneumann"].Identifiers.Doi);
        Assert.Equal("1501.00001", Messy["url-abstract"].Identifiers.Arxiv);
        Assert.Equal([new Link("publisher", "http://example.org/a_b%20c?x=1&y=2#frag")], Messy["odd-type"].Links);
        Assert.Equal(["bib", "parsing", "import", "comma, inside"], Messy["url-abstract"].Topics);
    }

    [Fact]
    public void An_abstract_may_hold_blank_lines_and_what_looks_like_an_entry()
    {
        string[] paragraphs = Messy["url-abstract"].Abstract.Split("\n\n");
        Assert.Equal(2, paragraphs.Length);
        Assert.Contains("in the middle of text", paragraphs[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_latin_1_file_keeps_its_letters_and_is_reported()
    {
        var sample = BibtexSample.OfFile("Hostile/latin1-crlf.bib");
        Assert.Equal("Über die Größe von Änderungen", sample.Only.Title);
        Assert.Equal("Müller, Jürgen; Lefèvre, François", BibtexSample.Names(sample.Only.Authors));
        Assert.Equal(2, Assert.Single(sample.Problems).At.Line);
    }

    [Fact]
    public void An_export_of_the_astrophysics_data_system_is_read()
    {
        var paper = BibtexSample.OfFile("ads-mnras.bib").Only;
        Assert.Equal("L1495 revisited: a PPMAP view of a star-forming filament", paper.Title);
        Assert.Equal("Howard, A. D. P.", paper.Authors[0].Inverted);
        Assert.Equal("Monthly Notices of the Royal Astronomical Society", paper.ContainerTitle);
        Assert.Equal(new PartialDate(2019, 10), paper.Date);
    }

    [Fact]
    public void A_biblatex_file_is_read_without_its_volumes()
    {
        var sample = BibtexSample.OfFile("biblatex-part.bib");
        Assert.Empty(sample.Problems);
        Assert.Equal(14, sample.Publications.Count);
        Assert.Equal("Aksın, Özge", sample["aksin"].Authors[0].Inverted);
        Assert.Equal("431-456, 791-823", sample["angenendt"].Pages);
        var chapter = sample["westfahl:space"];
        Assert.Equal(("Space and Beyond: The Frontier Theme in Science Fiction", 2000), (chapter.ContainerTitle, chapter.Year));
    }

    [Fact]
    public void A_proceedings_export_is_read_without_its_volume()
    {
        var sample = BibtexSample.OfFile("corl2017-part.bib");
        Assert.Empty(sample.Problems);
        Assert.Equal(12, sample.Publications.Count);
        Assert.Equal("CARLA: An Open Urban Driving Simulator", sample["dosovitskiy17"].Title);
    }

    [Fact]
    public void Fields_that_nothing_reads_are_told_once_with_how_often_they_occur()
    {
        var note = Assert.Single(BibtexSample.Of("@misc{a, title = {A}, bdsk-url-2 = {x}}\n@misc{b, title = {B},\nfile = {y}, bdsk-url-2 = {z}}").Notes);
        Assert.Equal(("fields that were not read: bdsk-url-2 (2), file (1)", 1), (note.Message, note.At.Line));
    }

    [Theory]
    [InlineData("inproceedings", "series = {Lecture Notes in Computer Science}", "series (1)")]
    [InlineData("inproceedings", "series = {ICML '20}", null)]
    [InlineData("inproceedings", "publisher = {ACM}, organization = {IEEE}", "organization (1)")]
    [InlineData("inproceedings", "organization = {IEEE}", null)]
    [InlineData("book", "journal = {A Journal}, publisher = {ACM}", "journal (1)")]
    [InlineData("article", "pages = {1--9}, eid = {12}, number = {3}, issue = {Spring}", "eid (1), issue (1)")]
    [InlineData("article", "howpublished = {\\url{https://example.org/a}}, journal = {arXiv preprint arXiv:2001.00001}", null)]
    [InlineData("inproceedings", "booktitle = {A Book}, eventtitle = {A Book}, pages = {061102}, eid = {061102}", null)]
    [InlineData("inproceedings", "note = {Short paper}, howpublished = {Talk}, publisher = {}, school = {N/A}", "howpublished (1)")]
    public void So_are_those_of_which_nothing_is_made_in_this_entry(string type, string fields, string? told)
    {
        var notes = BibtexSample.OfFields($"title = {{A}}, {fields}", type).Notes.Select(note => note.Message.Replace("fields that were not read: ", "", StringComparison.Ordinal));
        Assert.Equal(told is null ? [] : [told], notes);
    }

    [Fact]
    public void Tex_code_in_a_preamble_harms_nothing()
    {
        var sample = BibtexSample.OfFile("percent-preamble.bib");
        Assert.Equal("Akhavan_2009", sample.Only.Key);
        Assert.Empty(sample.Problems);
    }

    [Fact]
    public void Syntax_that_few_programs_write_is_read()
    {
        var sample = BibtexSample.OfFile("syntax-corners.bib");
        Assert.Equal("a space between this and this", sample["key"].ContainerTitle);
        Assert.Contains(sample.Publications, book => book.Source.Line == 18 && book.Title == "foo");
        Assert.Contains(sample.Publications, paper => BibtexSample.Names(paper.Authors) == "Duchamp, Philippe");
        Assert.Equal(31, Assert.Single(sample.Problems).At.Line);
    }
}
