using System.Text.Json;
using System.Xml;
using SearchPortal.Export;
using SearchPortal.Import;
using SearchPortal.Indexing;
using SearchPortal.Publications;

namespace SearchPortal.Fuzzing.Targets;

/// <summary>What holds of every publication that a reader gives, whatever the file was.</summary>
internal static class SoundPublication
{
    private const int LatestYear = 2030;

    private static readonly XmlReaderSettings Xml = new() { DtdProcessing = DtdProcessing.Prohibit };

    /// <summary>Checks one by itself, and the files made of it where <paramref name="deep"/> says so.</summary>
    public static void Check(Publication publication, string path, bool deep)
    {
        if (publication.Source.File != path && !publication.Source.File.StartsWith(path + "!", StringComparison.Ordinal)) throw new FuzzFault($"A publication says it is from {publication.Source.File}.");
        if (publication.Source.Line < 1) throw new FuzzFault("A publication has no line.");
        foreach (string text in Texts(publication)) CheckText(text);
        byte[] record = Record(publication);
        if (!Record(PublicationRecord.Read(record)).AsSpan().SequenceEqual(record)) throw new FuzzFault("A record does not read as it was written.");
        var shown = PublicationChecks.Check(publication, LatestYear, SoundProblem.Check);
        if (shown is null || !deep) return;
        WorkPrint.Of(shown);
        foreach (var format in ExportFormats.All.Append(ExportFormats.AsciiBibtex)) CheckFile(format, format.File(shown with { Key = "key" }, null));
    }

    private static void CheckText(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) i++;
            else if (char.IsSurrogate(c)) throw new FuzzFault("A text has half a letter.");
            else if (char.IsControl(c) && c != '\n') throw new FuzzFault($"A text has the control character U+{(int)c:X4}.");
        }
    }

    private static void CheckFile(ExportFormat format, string file)
    {
        if (format.Extension.EndsWith("json", StringComparison.Ordinal)) JsonDocument.Parse(file).Dispose();
        if (!format.Extension.EndsWith("xml", StringComparison.Ordinal)) return;
        using var xml = XmlReader.Create(new StringReader(file), Xml);
        while (xml.Read()) { }
    }

    private static byte[] Record(Publication publication)
    {
        var writer = new RecordWriter();
        PublicationRecord.Write(writer, publication);
        return writer.Written.ToArray();
    }

    private static IEnumerable<string> Texts(Publication p) =>
        new[] { p.Title, p.Key, p.Abstract, p.ContainerTitle, p.Venue, p.Volume, p.Issue, p.Pages, p.Publisher, p.Language, p.Note, p.StatusNotice }.OfType<string>()
            .Concat(p.Topics).Concat(p.Awards).Concat(p.FormerKeys).Concat(p.OtherVersions)
            .Concat(p.Links.SelectMany(link => new[] { link.Kind, link.Url }))
            .Concat(p.Authors.Concat(p.Editors).SelectMany(name => new[] { name.Given, name.Family, name.Suffix, name.Affiliation, name.Orcid }.OfType<string>()))
            .Concat(new[] { p.Identifiers.Doi, p.Identifiers.Arxiv, p.Identifiers.Isbn, p.Identifiers.Issn, p.Identifiers.Pmid, p.Identifiers.OpenReview }.OfType<string>());
}
