using SearchPortal.Import.Ris;
using SearchPortal.Publications;

namespace SearchPortal.Tests.Import.Ris;

public sealed class RisReaderTests
{
    [Theory]
    [InlineData("TY  - JOUR", "TY")]
    [InlineData("ER  -", "ER")]
    [InlineData("AU- Tight", "AU")]
    [InlineData("TI  -Close", "TI")]
    [InlineData("ti  - lower", "TI")]
    [InlineData("X9  - unknown", "X9")]
    [InlineData("TI - one blank", "TI")]
    [InlineData("TI\t- tab", "TI")]
    [InlineData("AB-initio methods", null)]
    [InlineData("in - vitro", null)]
    [InlineData("as  - so to say", null)]
    [InlineData("ER then second line", null)]
    [InlineData("      * second line", null)]
    [InlineData("Record #1 of 2", null)]
    public void Lines_begin_with_a_tag_or_go_on(string line, string? tag) => Assert.Equal(tag, RisSyntax.Find(line)?.Tag);

    [Fact]
    public void Records_without_an_end_are_read_and_reported()
    {
        var sample = Of("TY  - JOUR\nTI  - One\nTY  - JOUR\nTI  - Two");
        Assert.Equal(["One", "Two"], sample.Publications.Select(publication => publication.Title));
        Assert.Equal([3, 4], sample.Problems.Where(problem => problem.Message.Contains("ER", StringComparison.Ordinal)).Select(problem => problem.At.Line));
    }

    [Theory]
    [InlineData("T2  - CVPR 2019\nC3  - Proceedings of Things", "Proceedings of Things")]
    [InlineData("T2  - Advances in Things\nC3  - Things 2019", "Advances in Things")]
    [InlineData("C3  - Things 2019", "Things 2019")]
    public void The_proceedings_are_found_whichever_tag_has_them(string lines, string title) =>
        Assert.Equal(title, Of($"TY  - CPAPER\nTI  - A\n{lines}\nER  - \n").Only.ContainerTitle);

    [Fact]
    public void A_record_without_a_type_is_read_and_reported()
    {
        var sample = Of("TI  - One\nER  -\n");
        Assert.Equal(("One", PublicationType.Document), (sample.Only.Title, sample.Only.Type));
        Assert.Contains(sample.Problems, problem => problem.At.Line == 1 && problem.Message.Contains("TY", StringComparison.Ordinal));
    }

    [Fact]
    public void All_that_a_record_can_say_is_read()
    {
        var paper = OfFields("CONF", """
            ID  - smith2020
            AU  - Smith, Ann
            ED  - Jones, Kim
            T2  - Conference on Odd Things
            VL  - 3
            IS  - 4
            SP  - 5
            EP  - 9
            PB  - Odd Press
            PY  - 2020
            DA  - 2020/07/13
            LA  - de
            SN  - 978-3-16-148410-0
            KW  - one
            KW  - two
            N1  - Short paper
            UR  - https://aclanthology.org/2020.oddfiles-1.1
            L1  - https://example.org/a.pdf
            DO  - https://doi.org/10.1000/a(1)<2>
            AN  - arXiv:2007.00001
            """);
        Assert.Equal(("smith2020", "A", "3", "4", "5-9", "Odd Press", "de", "Short paper"), (paper.Key, paper.Title, paper.Volume, paper.Issue, paper.Pages, paper.Publisher, paper.Language, paper.Note));
        Assert.Equal(new PartialDate(2020, 7, 13), paper.Date);
        Assert.Equal("Jones, Kim", FormatSample.Names(paper.Editors));
        Assert.Equal(["one", "two"], paper.Topics);
        Assert.Equal(new Identifiers { Doi = "10.1000/a(1)<2>", Arxiv = "2007.00001", AclAnthology = "2020.oddfiles-1.1", Isbn = "978-3-16-148410-0" }, paper.Identifiers);
        Assert.Equal(["publisher", "pdf"], paper.Links.Select(link => link.Kind));
    }

    [Theory]
    [InlineData("AU  - World Health Organization", "World Health Organization")]
    [InlineData("AU  - Alphabet Soup,", "Alphabet Soup")]
    [InlineData("AU  - Smith, A.; Doe, B.", "Smith, A.; Doe, B.")]
    [InlineData("AU  - Smith, A. and Doe, B.", "Smith, A.; Doe, B.")]
    [InlineData("AU  - Smith, A.\nAU  - et al.", "Smith, A.")]
    [InlineData("AU  - Barnes and Noble", "Barnes and Noble")]
    public void Authors_are_people_or_groups(string lines, string names) => Assert.Equal(names, FormatSample.Names(OfFields("JOUR", lines).Authors));

    [Theory]
    [InlineData("KW  - one\nKW  - two; three", "one|two|three")]
    [InlineData("KW  - one\ntwo\nthree", "one|two|three")]
    [InlineData("KW  - one, two, three", "one|two|three")]
    [InlineData("KW  - R&amp;D; two", "R&D|two")]
    [InlineData("KW  - Networks, Neural\nKW  - one, two, three", "Networks, Neural|one, two, three")]
    public void Topics_stand_in_one_field_or_in_several(string lines, string topics) => Assert.Equal(topics, string.Join('|', OfFields("JOUR", lines).Topics));

    [Theory]
    [InlineData("N1  - Export Date: 3 March 2023; Cited By: 5")]
    [InlineData("N1  - CCC:000123")]
    public void What_databases_say_about_their_records_is_no_note(string line) => Assert.Null(OfFields("JOUR", line).Note);

    [Fact]
    public void Awards_and_standing_are_read_as_the_portal_writes_them()
    {
        var paper = OfFields("JOUR", "N1  - Award: Best Paper\nN1  - Retracted: the data were wrong\nN1  - Short paper\nUR  - https://dblp.org/rec/conf/x/Y20");
        Assert.Equal(("Best Paper", PublicationStatus.Retracted, "the data were wrong", "Short paper", "conf/x/Y20"), (paper.Awards[0], paper.Status, paper.StatusNotice, paper.Note, paper.Identifiers.Dblp));
    }

    [Theory]
    [InlineData("JOUR", "T2  - Nature\nJO  - Nature\nJ2  - Nat.", "J2 (1)")]
    [InlineData("THES", "T2  - Faculty of Graphs", "T2 (1)")]
    [InlineData("JOUR", "AN  - WOS:0003\nSP  - 1\nC7  - 0611\nM3  - Review", "AN (1), C7 (1), M3 (1)")]
    [InlineData("JOUR", "N1  - Short paper\nN1  - Another remark\nC7  - 0611\nM3  - 10.1000/a", "N1 (1)")]
    [InlineData("JOUR", "AN  - arXiv:2001.00001\nDP  - arXiv.org", "DP (1)")]
    public void What_no_field_was_made_of_is_told_unless_another_says_it(string type, string lines, string told) =>
        Assert.Equal($"fields that were not read: {told}", Assert.Single(Of($"TY  - {type}\nTI  - A\n{lines}\nER  -\n").Notes).Message);

    [Theory]
    [InlineData("PU  - AMER PHYSICAL SOC\nPD  - FEB 11\nPY  - 2014", "AMER PHYSICAL SOC", "2014-02-11")]
    [InlineData("PB  - APS\nPY  - 2014", "APS", null)]
    public void Web_of_Science_has_tags_of_its_own_for_publisher_and_day(string lines, string publisher, string? date)
    {
        var paper = OfFields("JOUR", lines);
        Assert.Equal((publisher, date), (paper.Publisher, paper.Date?.ToString()));
    }

    [Fact]
    public void An_address_may_lack_its_scheme() => Assert.Equal([new Link("publisher", "https://karpathy.github.io/2019/recipe/")], OfFields("BLOG", "UR  - karpathy.github.io/2019/recipe/\nL1  - files/12/a.pdf").Links);

    [Fact]
    public void Old_kinds_of_line_ends_are_understood() => Assert.Equal("One", Of("TY  - JOUR\rTI  - One\rER  - \r").Only.Title);

    [Fact]
    public void Exports_of_EndNote_and_Web_of_Science_have_ways_of_their_own()
    {
        var sample = Of("TY  - JOUR\nTI  - A\nPY  - 2020\nDA  - Mar 15\nKW  - Animals\n*Networks, Neural\nN1  - 1476-4687\nMüller, J\nJournal Article\nCP  - 32nd Conference on Odd Things\nAN  - 31234567\nDP  - NLM\nC2  - PMC123\nER  -\nEF  -\n");
        var paper = sample.Only;
        Assert.Equal((new PartialDate(2020, 3, 15), null, null, "31234567", "PMC123"), (paper.Date, paper.Note, paper.Issue, paper.Identifiers.Pmid, paper.Identifiers.Pmcid));
        Assert.Equal(["Animals", "Networks, Neural"], paper.Topics);
        Assert.DoesNotContain(sample.Problems, problem => problem.Message.Contains("record", StringComparison.Ordinal));
    }

    [Fact]
    public void A_number_of_another_program_is_no_key() => Assert.Equal("", OfFields("JOUR", "ID  - 12345").Key);

    private static Publication OfFields(string type, string lines) => Of($"TY  - {type}\nTI  - A\n{lines}\nER  -\n").Only;

    private static FormatSample Of(string text)
    {
        using var reader = new StringReader(text);
        return FormatSample.Of(report => RisReader.Read(reader, "a.ris", report));
    }
}
