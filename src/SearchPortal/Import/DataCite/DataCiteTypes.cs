using System.Collections.Frozen;
using SearchPortal.Import.Json;
using SearchPortal.Publications;

namespace SearchPortal.Import.DataCite;

/// <summary>The types of DataCite: a general one of a list, and beside it the repository's own word.</summary>
internal static class DataCiteTypes
{
    private static readonly FrozenDictionary<string, PublicationType> Types = new (PublicationType Type, string Names)[]
    {
        (PublicationType.Book, "Book ConferenceProceeding"),
        (PublicationType.Chapter, "BookChapter BookPart"),
        (PublicationType.ConferencePaper, "ConferencePaper ProceedingsArticle"),
        (PublicationType.JournalArticle, "JournalArticle DataPaper Article"),
        (PublicationType.Preprint, "Preprint"),
        (PublicationType.Thesis, "Dissertation Thesis PhDThesis DoctoralThesis MasterThesis"),
        (PublicationType.Report, "Report TechnicalReport OutputManagementPlan WorkingPaper"),
        (PublicationType.Dataset, "Dataset Collection"),
        (PublicationType.Software, "Software ComputationalNotebook Workflow"),
        (PublicationType.Talk, "Presentation Lecture Poster"),
        (PublicationType.WebPage, "InteractiveResource"),
    }.SelectMany(row => row.Names.Split(' '), (row, name) => (name, row.Type)).ToFrozenDictionary(pair => pair.name, pair => pair.Type, FieldName.Comparer);

    /// <summary>The kind of a record; a document when it is none of ours.</summary>
    public static PublicationType Read(JsonFields fields)
    {
        if (fields.Inside("types") is not { } types) return PublicationType.Document;
        string own = types.Line("resourceType") ?? "", general = types.Line("resourceTypeGeneral") ?? "";
        // Older records know no type between "Text" and the repository's word.
        return Find(general) ?? Find(own) ?? PublicationTypeName.Find(types.Line("citeproc") ?? "") ?? PublicationType.Document;
    }

    private static PublicationType? Find(string name) => Types.TryGetValue(name, out var type) ? type : null;
}
