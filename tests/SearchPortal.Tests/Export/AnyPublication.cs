using CsCheck;
using SearchPortal.Publications;

namespace SearchPortal.Tests.Export;

/// <summary>Publications with anything in them.</summary>
internal static class AnyPublication
{
    private static readonly Gen<string> Hostile = Gen.Char["\0\u0001\u001f\u0085\n\r\t \u2028\uFFFE\uFFFF\uD83D\uDE00<>&\"'{}\\$%#_^~=+-@;,:|*[]()!`éßøα≤–“中aB1TY"].Array[0, 30].Select(chars => new string(chars));

    /// <summary>Texts of every sign that some format takes for its own, and of characters that files must not hold.</summary>
    public static Gen<Publication> Any { get; } = Gen.Select(Hostile.Array[16], Gen.Int[0, 12], Gen.Int[0, 4], Gen.Bool).Select((texts, type, status, isDated) => Of(texts, (PublicationType)type, isDated) with
    {
        Status = (PublicationStatus)status,
    });

    private static Publication Of(string[] texts, PublicationType type, bool isDated) => new()
    {
        Key = "key",
        Title = texts[0],
        Authors = [new(texts[1], "x" + texts[2]) { Suffix = texts[3].Length > 9 ? texts[3] : null, Orcid = texts[3], Affiliation = texts[4] }, new("", texts[5] + "x")],
        Editors = [new(texts[6], "y" + texts[7])],
        Year = isDated ? 1987 : null,
        Date = isDated ? new PartialDate(1987, 2, 28) : null,
        Type = type,
        ContainerTitle = texts[8],
        Volume = texts[9],
        Issue = texts[9],
        Pages = texts[10],
        Publisher = texts[11],
        Abstract = texts[12] + "\n\n" + texts[0],
        Topics = [texts[13], texts[14]],
        Language = texts[10],
        Identifiers = new() { Doi = texts[1], Arxiv = texts[2], OpenReview = texts[3], AclAnthology = texts[4], Dblp = texts[5], Pmid = texts[6], Pmcid = texts[7], Isbn = texts[8], Issn = texts[9] },
        Links = [new(texts[12], texts[13]), new(LinkKind.Pdf, texts[14])],
        Awards = [texts[15]],
        Note = texts[15],
        StatusNotice = texts[6],
    };
}
