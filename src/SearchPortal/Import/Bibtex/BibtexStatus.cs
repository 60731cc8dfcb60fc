using SearchPortal.Publications;

namespace SearchPortal.Import.Bibtex;

/// <summary>Where the publication of an entry stands.</summary>
internal static class BibtexStatus
{
    /// <summary>What <c>status</c> says, else biblatex's <c>pubstate</c>, else what goes with the type. An unknown word is reported.</summary>
    public static PublicationStatus Read(BibtexEntry entry, PublicationType type, BibtexProblems problems)
    {
        var usual = type == PublicationType.Preprint ? PublicationStatus.Preprint : PublicationStatus.Published;
        if (entry.FindText("pubstate") is not null) usual = PublicationStatus.Preprint;
        if (entry.FindText("status") is not { } word) return usual;
        if (Find(word) is { } status) return status;
        problems.Warn(entry.LineOf("status"), entry.Label, $"the status {BibtexProblems.Quote(word)} is unknown", "use published, preprint, corrected, retracted or withdrawn");
        return usual;
    }

    private static PublicationStatus? Find(string word) => word.ToLowerInvariant() switch
    {
        "published" => PublicationStatus.Published,
        "preprint" or "submitted" or "inpress" or "in press" or "forthcoming" or "to appear" or "accepted" => PublicationStatus.Preprint,
        "corrected" or "correction" or "erratum" => PublicationStatus.Corrected,
        "retracted" or "retraction" => PublicationStatus.Retracted,
        "withdrawn" or "withdrawal" => PublicationStatus.Withdrawn,
        _ => null,
    };
}
