using SearchPortal.Import.Json;
using SearchPortal.Publications;

namespace SearchPortal.Import.DataCite;

/// <summary>Where a work appeared: <c>container</c> of the API, or <c>relatedItems</c> that it is published in.</summary>
internal static class DataCiteContainer
{
    /// <summary>The publication with it.</summary>
    public static Publication Add(JsonFields fields, Publication plain)
    {
        if (plain.Type is PublicationType.Book or PublicationType.Thesis) return plain;
        var item = fields.Inside("container") ?? fields.Objects("relatedItems").FirstOrDefault(related => related.Line("relationType") == "IsPublishedIn");
        if (item is null) return plain;
        string? first = item.Line("firstPage"), last = item.Line("lastPage");
        var serial = SerialNumbers.Find(item.Line("identifierType") is "ISSN" or "ISBN" ? item.Line("identifier") ?? "" : "");
        return plain with
        {
            ContainerTitle = item.Line("title") ?? item.Objects("titles").Select(title => title.Line("title")).FirstOrDefault() ?? plain.ContainerTitle,
            Volume = item.Line("volume"),
            Issue = item.Line("issue"),
            Pages = (first is null || last is null || first == last ? first ?? last : $"{first}-{last}") is string pages && PageRange.Clean(pages) is { Length: > 0 } clean ? clean : null,
            Identifiers = plain.Identifiers with { Issn = serial.Issn, Isbn = serial.Isbn },
        };
    }
}
