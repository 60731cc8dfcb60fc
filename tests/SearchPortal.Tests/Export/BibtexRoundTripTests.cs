using CsCheck;
using SearchPortal.Export;
using SearchPortal.Publications;
using SearchPortal.Tests.Import.Bibtex;

namespace SearchPortal.Tests.Export;

/// <summary>What is written as BibTeX is read back as the same publication, in both alphabets.</summary>
public sealed class BibtexRoundTripTests
{
    private static readonly Gen<string> Word = OneOf(
        "graph", "Deep", "DeepCache", "müller", "Øre", "naïve", "A", "C#", "50%", "R&D", "x_1", "~3", "2^3", "π-net", "Żółw", "straße", "$\\alpha^2$", "(so)", "3+4", "Łódź", "≤", "co-op");

    private static readonly Gen<string> Text = Word.Array[1, 6].Select(words => string.Join(' ', words));

    private static readonly Gen<PersonName> Name = Gen.Select(OneOf("Jane", "Jean-Luc", "Ł. Ö.", ""), OneOf("Doe", "van der Schaar", "Müller", "De Groot"))
        .Select((given, family) => new PersonName(given, given.Length == 0 ? "The vLLM Team" : family));

    private static readonly Gen<Publication> Tidy = Gen.Select(Text.Array[9], Name.Array[0, 3], Gen.Enum<PublicationType>(), Gen.Int[1, 12])
        .Select((texts, names, type, month) => new Publication
        {
            Key = "doe2020-some",
            Title = texts[0],
            Authors = names,
            Editors = type == PublicationType.ConferencePaper ? names : [],
            Year = 2020,
            Date = new PartialDate(2020, month, month == 1 ? null : 28),
            Type = type is PublicationType.Document or PublicationType.Talk or PublicationType.Preprint ? PublicationType.ConferencePaper : type,
            ContainerTitle = type is PublicationType.ConferencePaper or PublicationType.JournalArticle or PublicationType.Chapter ? texts[1] : null,
            Volume = "12",
            Pages = "12-34",
            Publisher = texts[2],
            Abstract = texts[3] + "\n\n" + texts[4],
            Topics = [.. new[] { texts[5], "Nets, fast", texts[6] }.Distinct()],
            Language = "en",
            Identifiers = new() { Doi = "10.1000/a_b", OpenReview = "ZupoMzMNrO", Pmid = "123", Pmcid = "PMC45", Isbn = "978-1", Issn = "1533-7928", Dblp = "conf/x/Doe20" },
            Links = [new(LinkKind.Publisher, "https://example.org/a_b?c=%20"), new(LinkKind.Pdf, "https://example.org/a.pdf"), new(LinkKind.Code, "https://example.org/code")],
            Awards = ["Best; Paper"],
            Note = texts[7],
            Status = PublicationStatus.Retracted,
            StatusNotice = texts[8],
            FormerKeys = ["doe20"],
            OtherVersions = ["doe2019-some"],
        });

    [Fact]
    public void The_portals_reader_gives_the_same_publication() => Tidy.Sample(paper => AreEqual(paper, ExportFormats.Bibtex));

    [Fact]
    public void So_it_does_from_ascii() => Tidy.Sample(paper => AreEqual(paper, ExportFormats.AsciiBibtex));

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(place => texts[place]);

    private static void AreEqual(Publication paper, ExportFormat format)
    {
        var read = BibtexSample.Of(format.File(paper, null)).Only;

        Assert.Equal(Json(paper), Json(read));
    }

    private static string Json(Publication paper) => ExportFormats.Find("json")!.File(paper, null).Replace("\",\"", "\",\n\"", StringComparison.Ordinal);
}
