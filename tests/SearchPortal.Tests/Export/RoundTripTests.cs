using CsCheck;
using SearchPortal.Benchmarks.Rounds;
using SearchPortal.Content;
using SearchPortal.Publications;
using SearchPortal.Tests.Import.Bibtex;

namespace SearchPortal.Tests.Export;

/// <summary>What a file that the portal wrote says when the portal reads it. <c>bench --round-trips</c> measures the same over any content.</summary>
public sealed class RoundTripTests : IDisposable
{
    private static readonly Gen<string> Word = OneOf(
        "graph", "Deep", "DeepCache", "müller", "naïve", "A", "C#", "50%", "R&D", "x_1", "2^3", "π-net", "Żółw", "$\\alpha^2$", "(so)", "3+4", "≤", "co-op", "don’t", "{0,1}", "µ", "√n");

    private static readonly Gen<string> Text = Word.Array[1, 6].Select(words => "The " + string.Join(' ', words));

    private static readonly Gen<PersonName> Name = Gen.Select(OneOf("Jane", "Jean-Luc", "Ł. Ö.", ""), OneOf("Doe", "van der Schaar", "Müller", "De Groot"), Gen.Bool)
        .Select((given, family, isKnown) => new PersonName(given, given.Length == 0 ? isKnown ? "Joan Gimeno" : "The vLLM Team" : family)
        {
            Orcid = isKnown ? "0000-0002-1825-0097" : null,
            Affiliation = isKnown ? "NUS" : null,
            EqualContribution = isKnown,
        });

    private static readonly Gen<Link> SomeLink = Gen.Select(OneOf(LinkKind.Pdf, LinkKind.Code, LinkKind.Poster, LinkKind.OpenReview, LinkKind.Publisher, LinkKind.Video, "blog"), Gen.Int[0, 99], OneOf("", ".pdf"))
        .Select((kind, number, end) => new Link(kind, $"https://example.org/a_{number}{end}?b=%20&c=1"));

    private static readonly Gen<Publication> Any = Gen.Select(Text.Array[8], Name.Array[0, 3], Gen.Enum<PublicationType>(), SomeLink.Array[0, 4], Gen.Int[1, 12]).Select((texts, names, type, links, number) => new Publication
    {
        Title = texts[0],
        Authors = names,
        Editors = number % 2 == 0 ? [.. names.Select(name => new PersonName(name.Given, name.Family))] : [],
        Year = 2020,
        Date = new PartialDate(2020, number, number == 1 ? null : 28),
        Type = type,
        Venue = IsPart(type) ? number > 6 ? "cvpr" : "academy" : type == PublicationType.Preprint && number > 6 ? "ssrn" : null,
        ContainerTitle = IsPart(type) && number <= 6 ? "Proceedings of the Academy" : type == PublicationType.Preprint && number > 6 ? "SSRN" : null,
        Volume = "12",
        Issue = IsPart(type) ? "3" : type is PublicationType.Report or PublicationType.Patent ? "TR-2020/7" : null,
        Pages = "12-34",
        Publisher = type == PublicationType.Preprint && number > 9 ? null : texts[2],
        Abstract = texts[3] + ".\n\n" + texts[4],
        Topics = [texts[5], "Nets"],
        Language = "en",
        Identifiers = new() { Doi = number > 3 ? "10.1000/a_b" : null, OpenReview = "Zup--zMNrO", AclAnthology = "2021.acl-long.216", Pmid = "123", Pmcid = "PMC45", Isbn = "978-3-16-148410-0", Issn = "1533-7928", Dblp = "conf/x/Doe20" },
        Links = [.. links.DistinctBy(link => link.Url)],
        Awards = number > 9 ? ["Best; Paper"] : [],
        Note = number > 8 ? texts[6] + string.Concat(Enumerable.Repeat(" and so on", 50)) : null,
        Status = number > 7 ? PublicationStatus.Retracted : type == PublicationType.Preprint ? PublicationStatus.Preprint : PublicationStatus.Published,
        StatusNotice = number > 7 ? texts[7] : null,
        FormerKeys = number > 10 ? [$"old-{number}"] : [],
        OtherVersions = number > 11 ? ["doe2019-some"] : [],
    });

    private readonly string folder = Directory.CreateTempSubdirectory("rounds-").FullName;

    public static TheoryData<string> Formats => [.. RoundTripFormat.All.Select(format => format.Name)];

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [MemberData(nameof(Formats))]
    public void Real_papers_come_back_but_for_what_the_format_cannot_hold(string name) => Assert.Empty(Losses(name, [.. BibtexSample.OfFile("seed.bib").Publications]));

    [Theory]
    [MemberData(nameof(Formats))]
    public void So_do_papers_of_all_kinds(string name) =>
        Any.Array[40].Select(papers => papers.Select((paper, i) => paper with { Key = $"doe2020-n{i}", Title = $"{paper.Title} {i}", FormerKeys = [.. paper.FormerKeys.Select(key => $"{key}-{i}")] }).ToArray())
            .Sample(papers => Assert.Empty(Losses(name, papers)), iter: 8, threads: 1);

    private List<string> Losses(string name, Publication[] papers)
    {
        var format = RoundTripFormat.All.Single(format => format.Name == name);
        var venues = papers.Select(paper => paper.Venue).OfType<string>().Distinct().Select(key => key switch
        {
            "cvpr" => ExportedPaper.Cvpr,
            "academy" => new Venue(key, "Academy", "Proceedings of the Academy"),
            _ => new Venue(key, key, key),
        });
        var trip = new RoundTrip(papers, SiteContent.Default with { Venues = [.. venues] });
        return [.. trip.Run(format, folder).SelectMany(differences => differences).Where(difference => !format.MustMake(difference)).Select(difference => $"{difference.Field} of {difference.Excerpt}")];
    }

    private static bool IsPart(PublicationType type) => type is PublicationType.ConferencePaper or PublicationType.JournalArticle;

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(place => texts[place]);
}
