using System.Globalization;
using System.Text;
using CsCheck;
using SearchPortal.Content;

namespace SearchPortal.Tests.Import.Xml;

/// <summary>A broken entry never takes its neighbours along.</summary>
public sealed class BrokenXmlTests
{
    private static readonly string[] Damages = ["<", ">", "\"", "&", "</paper>", "<paper>", "<volume>", "]]>", "\r", "/>", "<meta>", "</title>", "<a b=c>"];

    [Theory]
    [InlineData("<paper id=\"2\"><title>Two</paper>")]
    [InlineData("<paper id=\"2\"><title>Two</title>")]
    [InlineData("<paper id=\"2\"><title>a < b</title></paper>")]
    [InlineData("<paper id=\"2><title>Two</title></paper>")]
    [InlineData("<paper id=2><title>Two</title></paper>")]
    [InlineData("<paper id=\"2\" id=\"2\"><title>Two</title></paper>")]
    [InlineData("<paper id=\"2\"><title>Two<b></i></b></title></paper>")]
    [InlineData("<paper id=\"2\"><un:known>Two</un:known></paper>")]
    [InlineData("<paper id=\"2\"><title>Two</title></paper></title>")]
    [InlineData("<paper id=\"2\"><title>Two <!-- a -- b --></title></paper>")]
    [InlineData("<paper id=\"2\"><title>]]></title></paper>")]
    public void The_papers_before_and_after_it_are_read(string broken)
    {
        var sample = XmlSample.Of(Volume("1", Paper(1), broken, Paper(3), Paper(4)));

        Assert.Equal(["Paper 1", "Paper 3", "Paper 4"], sample.Publications.Select(publication => publication.Title).Where(title => title.StartsWith("Paper", StringComparison.Ordinal)));
        Assert.All(sample.Publications, publication => Assert.Equal("Proceedings 1", publication.ContainerTitle));
        var problem = Assert.Single(sample.Problems, problem => problem.Severity == ProblemSeverity.Error);
        Assert.InRange(problem.At.Line, 4, 5);
        Assert.Equal([5, 6], sample.Publications.Where(publication => publication.Title is "Paper 3" or "Paper 4").Select(publication => publication.Source.Line));
    }

    [Fact]
    public void The_last_paper_of_a_volume_does_not_take_the_next_volume_along()
    {
        var sample = XmlSample.Of($"<collection id=\"2022.x\">\n{Inner("1", Paper(1), "<paper><title>Open")}\n{Inner("2", Paper(2))}\n</collection>");

        Assert.Equal(["Paper 1/Proceedings 1", "Paper 2/Proceedings 2"], sample.Publications.Select(publication => $"{publication.Title}/{publication.ContainerTitle}"));
        Assert.Contains("the <paper> that begins in line 4 is left out", Assert.Single(sample.Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Papers_of_a_volume_whose_own_data_are_broken_do_not_get_those_of_the_volume_before()
    {
        string second = Inner("2", Paper(2)).Replace("</booktitle>", "", StringComparison.Ordinal);
        var sample = XmlSample.Of($"<collection id=\"2022.x\">\n{Inner("1", Paper(1))}\n{second}\n</collection>");

        Assert.Equal(["Paper 1/Proceedings 1", "Paper 2/"], sample.Publications.Select(publication => $"{publication.Title}/{publication.ContainerTitle}"));
    }

    [Fact]
    public void Papers_of_a_volume_whose_start_is_broken_are_read()
    {
        var sample = XmlSample.Of(Volume("1", Paper(1), Paper(2)).Replace("<volume id=", "<volume id", StringComparison.Ordinal));

        Assert.Equal(["Paper 1", "Paper 2"], sample.Publications.Select(publication => publication.Title));
        Assert.Single(sample.Problems, problem => problem.Severity == ProblemSeverity.Error);
    }

    [Fact]
    public void Files_put_one_after_another_are_read_as_one() =>
        Assert.Equal(["Paper 1", "Paper 2"], XmlSample.Of(Volume("1", Paper(1)) + "<?xml version=\"1.0\"?>\n" + Volume("2", Paper(2))).Publications.Select(publication => publication.Title));

    [Fact]
    public void Entries_in_comments_and_CDATA_stay_there()
    {
        var sample = XmlSample.Of(Volume("1", Paper(1), "<paper><b></paper>", $"<!-- {Paper(7)} --><![CDATA[{Paper(8)}]]>", Paper(3)));

        Assert.Equal(["Paper 1", "Paper 3"], sample.Publications.Select(publication => publication.Title));
    }

    [Fact]
    public void A_record_of_a_harvest_is_left_out_alone()
    {
        static string Record(string title) => $"<oai:record><oai:metadata><mods:mods xmlns:mods=\"http://www.loc.gov/mods/v3\"><mods:titleInfo><mods:title>{title}</mods:title></mods:titleInfo></mods:mods></oai:metadata></oai:record>\n";
        var sample = XmlSample.Of($"<oai:OAI-PMH xmlns:oai=\"http://www.openarchives.org/OAI/2.0/\" a=\"&quot;&lt;&amp;\"><oai:ListRecords>{Record("One")}{Record("T<wo")}{Record("Three")}</oai:ListRecords></oai:OAI-PMH>");

        Assert.Equal(["One", "Three"], sample.Publications.Select(publication => publication.Title));
        Assert.Single(sample.Problems, problem => problem.Severity == ProblemSeverity.Error);
    }

    [Fact]
    public void Many_faults_far_apart_are_each_told_and_cost_one_paper_each()
    {
        string filler = new('x', 20_000);
        string text = Volume("1", [.. Enumerable.Range(1, 60).Select(i => i % 3 == 0 ? $"<paper><title>{filler}</i></paper>" : Paper(i).Replace("</paper>", $"<abstract>{filler}</abstract></paper>", StringComparison.Ordinal))]);

        var sample = XmlSample.Of(text);

        Assert.Equal(40, sample.Publications.Count);
        Assert.Equal(Enumerable.Range(1, 20).Select(i => 2 + (3 * i)), sample.Problems.Where(problem => problem.Severity == ProblemSeverity.Error).Select(problem => problem.At.Line));
    }

    [Fact]
    public void Any_damage_ends_and_leaves_the_papers_far_from_it() =>
        Gen.Select(Gen.Int[0, 2_000], Gen.Int[0, Damages.Length - 1]).Sample((at, damage) =>
        {
            string what = Damages[damage];
            string text = Volume("1", [.. Enumerable.Range(1, 40).Select(Paper)]);
            // The names of the elements around papers tell what they are: another name there is no damage but another file.
            int place = Math.Min(text.IndexOf("<paper", StringComparison.Ordinal) + at, text.Length / 2);
            var sample = XmlSample.Of(text.Insert(place, what));
            Assert.Contains(sample.Publications, publication => publication.Title == "Paper 40");
        }, iter: 300);

    private static string Paper(int number) => string.Create(CultureInfo.InvariantCulture, $"<paper id=\"{number}\"><title>Paper {number}</title></paper>");

    private static string Volume(string id, params string[] papers) => $"<collection id=\"2022.x\">\n{Inner(id, papers)}\n</collection>\n";

    private static string Inner(string id, params string[] papers) =>
        new StringBuilder().Append(CultureInfo.InvariantCulture, $"<volume id=\"{id}\"><meta><booktitle>Proceedings {id}</booktitle></meta>\n").AppendJoin('\n', papers).Append("\n</volume>").ToString();
}
