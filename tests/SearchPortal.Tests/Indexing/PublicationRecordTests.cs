using CsCheck;
using SearchPortal.Indexing;
using SearchPortal.Publications;

namespace SearchPortal.Tests.Indexing;

public sealed class PublicationRecordTests
{
    [Fact]
    public void A_publication_comes_back_as_it_was_written()
    {
        var whole = Some.Publication(title: "Naïve $x^2$ 马", @abstract: "One.\n\nTwo.", topics: "A, B") with
        {
            FormerKeys = ["old"],
            Authors = [new("Jane", "Doe") { Suffix = "Jr.", Orcid = "0000-0002-1825-0097", Affiliation = "NUS", EqualContribution = true }, new("", "OpenAI")],
            Editors = [new("E.", "Ditor")],
            Date = new(2020, 6, 17),
            ContainerTitle = "Proceedings",
            Volume = "1",
            Issue = "2",
            Pages = "3-4",
            Publisher = "P",
            Language = "en",
            Note = "",
            Identifiers = new() { Doi = "10.1000/x", Arxiv = "2001.00001", Isbn = "1", Issn = "2", Pmid = "3", Pmcid = "4", Dblp = "5", OpenReview = "6", AclAnthology = "7" },
            Links = [new("pdf", "https://example.org/a.pdf")],
            Awards = ["Best Paper"],
            Status = PublicationStatus.Corrected,
            StatusNotice = "A table was mended",
            OtherVersions = ["doe2019"],
            Source = new("publications/a.bib", 12),
        };
        Assert.Equivalent(whole, Read(Write(whole)), strict: true);
    }

    [Fact]
    public void Damaged_bytes_are_refused_and_never_read_beyond()
    {
        byte[] good = Write(Some.Publication(@abstract: "Some words"));
        Gen.Select(Gen.Int[0, good.Length - 1], Gen.Byte, Gen.Int[0, good.Length]).Sample((at, value, length) =>
        {
            byte[] bad = good[..length];
            if (at < bad.Length) bad[at] = value;
            try
            {
                Read(bad);
            }
            catch (Exception refused) when (refused is InvalidDataException or OverflowException)
            {
                Assert.NotEmpty(refused.Message);
            }
        });
    }

    private static byte[] Write(Publication publication)
    {
        var writer = new RecordWriter();
        PublicationRecord.Write(writer, publication);
        return writer.Written.ToArray();
    }

    private static Publication Read(byte[] bytes) => PublicationRecord.Read(bytes);
}
