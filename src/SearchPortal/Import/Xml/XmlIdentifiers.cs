namespace SearchPortal.Import.Xml;

/// <summary>Checks identifiers of an entry before they are taken over.</summary>
internal static class XmlIdentifiers
{
    /// <summary>The DOI of a text; null when there is none, or what is there is none, which is reported.</summary>
    public static string? Doi(string? written, EntryReport report)
    {
        if (string.IsNullOrWhiteSpace(written)) return null;
        string? doi = IdentifierText.FindDoi(written.TrimEnd('.', ',', ';')) ?? IdentifierMention.FindDoi(written);
        if (doi is null) report.Error($"“{EntryReport.Show(written)}” is no DOI", "write the bare identifier");
        return doi;
    }
}
