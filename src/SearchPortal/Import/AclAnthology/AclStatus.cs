using SearchPortal.Import.Xml;
using SearchPortal.Publications;

namespace SearchPortal.Import.AclAnthology;

/// <summary>Where a paper of the ACL Anthology stands: removed, retracted, or corrected by an erratum or a later revision.</summary>
internal static class AclStatus
{
    /// <summary>The paper with status and notice.</summary>
    public static Publication Add(Publication publication, XmlPart paper)
    {
        if (paper.Find("removed") is XmlPart removed) return With(publication, PublicationStatus.Withdrawn, XmlWords.Line(removed));
        if (paper.Find("retracted") is XmlPart retracted) return With(publication, PublicationStatus.Retracted, XmlWords.Line(retracted));
        string?[] notices = [.. paper.All("erratum").Select(Erratum), .. paper.All("revision").Where(revision => !revision.Is("id", "1")).Select(XmlWords.Line)];
        bool isCorrected = notices.Length > 0;
        return isCorrected ? With(publication, PublicationStatus.Corrected, string.Join(" ", notices.OfType<string>())) : publication;
    }

    private static string? Erratum(XmlPart erratum) =>
        XmlWords.Line(erratum) is string file ? $"Erratum: {(Slug.IsKey(file) ? AclId.Page(file) + ".pdf" : file)}" : null;

    private static Publication With(Publication publication, PublicationStatus status, string? notice) =>
        publication with { Status = status, StatusNotice = string.IsNullOrEmpty(notice) ? null : notice };
}
