using System.Text;
using CsCheck;
using SearchPortal.Content;
using SearchPortal.Export;
using SearchPortal.Import;
using SearchPortal.Import.Json;
using SearchPortal.Publications;

namespace SearchPortal.Tests.Export;

public sealed class JsonWriterTests
{
    private static readonly Gen<string> Words = Gen.String[Gen.Char["aB \"\\/<>&$_^{}~é马ß—\n\t0.,:;'"], 0, 30].Select(raw => TextCleaner.Line("x" + raw));

    private static readonly Gen<string?> Maybe = Gen.Select(Gen.Bool, Words, (there, words) => there ? words : null);

    private static readonly Gen<PersonName> Person =
        Gen.Select(Gen.Int[0, 2].Select(i => new[] { "", "Jane", "X. Y." }[i]), Gen.Int[0, 3].Select(i => new[] { "Doe", "van der Schaar", "马欣尹", "vLLM Team" }[i]), Maybe, Gen.Bool, (given, family, place, equal) =>
            new PersonName(given, family) { Suffix = equal ? "Jr." : null, Orcid = equal ? "0000-0002-1825-0097" : null, Affiliation = place, EqualContribution = equal });

    private static readonly Gen<Publication> Any = Gen.Select(Words, Maybe, Person.Array[0, 3], Gen.Int[1000, 2030], Gen.Enum<PublicationType>(), Gen.Enum<PublicationStatus>()).Select(
        (title, other, people, year, type, status) => new Publication
        {
            Key = "k" + year,
            FormerKeys = [.. people.Select(person => Slug.From(person.Family))],
            Title = title,
            Authors = people,
            Editors = people,
            Year = year,
            Date = people.Length == 0 ? null : new(year, 6, 17),
            Type = type,
            Venue = other,
            ContainerTitle = other,
            Volume = other,
            Issue = other,
            Pages = other is null ? null : "3-4",
            Publisher = other,
            Abstract = other is null ? "" : TextCleaner.Paragraphs($"{title} and more\n\n{other}"),
            Topics = [title],
            Language = "en",
            Identifiers = new() { Doi = "10.1000/x(1)<2>", Arxiv = "2001.00001", OpenReview = "ZupoMzMNrO", AclAnthology = "2021.a-b.1", Dblp = "conf/a/b", Pmid = "3", Pmcid = "PMC4", Isbn = "1", Issn = "2" },
            Links = [new("pdf", "https://example.org/a.pdf"), new("own-word", "https://example.org/?q=\"ä\"&b")],
            Awards = [title],
            Note = other,
            Status = status,
            StatusNotice = other,
            OtherVersions = ["doe2019", "doe2018"],
        });

    [Fact]
    public void Publications_come_back_as_they_were_written() =>
        Gen.Select(Any.Array[0, 4], Gen.Bool).Sample((all, asLines) => Assert.Equivalent(all, Read(Write(all, asLines)), strict: true));

    [Fact]
    public void An_array_has_an_entry_a_line() =>
        Assert.Equal(
            """
            [
            {"key":"a","title":"Naïve “马” <b>","type":"document","status":"published"},
            {"title":"B","type":"article","status":"preprint"}
            ]

            """,
            Write([new() { Key = "a", Title = "Naïve “马” <b>" }, new() { Title = "B", Type = PublicationType.Preprint, Status = PublicationStatus.Preprint }], asLines: false));

    [Fact]
    public void No_publications_are_an_empty_array_or_no_line() => Assert.Equal(("[]\n", ""), (Write([], asLines: false), Write([], asLines: true)));

    private static string Write(IEnumerable<Publication> publications, bool asLines)
    {
        using var stream = new MemoryStream();
        using var writer = new JsonWriter(stream, asLines);
        foreach (var publication in publications) writer.Write(publication);
        writer.Finish();
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static Publication[] Read(string json)
    {
        var problems = new List<ContentProblem>();
        Publication[] read = [.. JsonReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(json)), "", problems.Add).Select(publication => publication with { Source = SourcePosition.Unknown })];
        Assert.Empty(problems);
        return read;
    }
}
