using System.Collections.Frozen;
using SearchPortal.Import.Tagged;
using SearchPortal.Publications;

namespace SearchPortal.Import.Ris;

/// <summary>The reference types of RIS.</summary>
internal static class RisTypes
{
    private static readonly FrozenDictionary<string, PublicationType> Types = new (PublicationType Type, string Names)[]
    {
        (PublicationType.JournalArticle, "JOUR EJOUR JFULL MGZN NEWS INPR ABST"),
        (PublicationType.ConferencePaper, "CONF CPAPER"),
        (PublicationType.Chapter, "CHAP ECHAP DICT ENCYC"),
        (PublicationType.Book, "BOOK WHOLE EBOOK EDBOOK CLSWK SER"),
        (PublicationType.Thesis, "THES DISS"),
        (PublicationType.Report, "RPRT GOVDOC"),
        (PublicationType.Preprint, "UNPB UNPD PREPRINT"),
        (PublicationType.Dataset, "DATA DBASE AGGR"),
        (PublicationType.Software, "COMP"),
        (PublicationType.Patent, "PAT"),
        (PublicationType.Talk, "SLIDE"),
        (PublicationType.WebPage, "ELEC WEB BLOG"),
        (PublicationType.Document, "GEN MISC PAMP MANSCPT STAND STAT BILL CASE HEAR LEGAL CTLG ADVS ART CHART EQUA FIGURE GRANT GRNT ICOMM PCOMM MAP MPCT MULTI MUSIC SOUND UNBILL VIDEO ANCIENT CONFP INTV"),
    }.SelectMany(row => row.Names.Split(' '), (row, name) => (name, row.Type)).ToFrozenDictionary(pair => pair.name, pair => pair.Type, StringComparer.OrdinalIgnoreCase);

    /// <summary>The kind of a record; an unknown type is reported and read as a document.</summary>
    public static PublicationType Read(TaggedRecord record)
    {
        if (record.Line("TY") is not string name) return PublicationType.Document;
        return Types.TryGetValue(name, out var type) ? type : ReferenceTypes.Find(name) ?? PublicationWords.ReadType(name, record.Report);
    }
}
