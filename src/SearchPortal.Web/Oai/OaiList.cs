using SearchPortal.Searching;

namespace SearchPortal.Web.Oai;

/// <summary>A page of records or headers.</summary>
/// <param name="searcher">Gives the records.</param>
/// <param name="write">Writes one; without a format only its header.</param>
internal sealed class OaiList(Searcher searcher, Func<ChangedRecord, OaiFormat?, string> write)
{
    private const int Page = 200;

    /// <summary>The fault of an unknown metadataPrefix.</summary>
    public static OaiFault NoFormat => new("cannotDisseminateFormat", "no record is given in this format");

    /// <summary>The page asked for.</summary>
    public (IEnumerable<string>? Pieces, OaiFault? Fault) Answer(OaiArguments arguments)
    {
        var (token, fault) = arguments["resumptionToken"] is { } text ? (OaiToken.Read(arguments.Verb, text), BadToken) : First(arguments);
        if (token is null) return (null, fault);
        if (!searcher.Changes(token.Window, token.After).Any()) return (null, token.After is null ? new("noRecordsMatch", "no record matches") : BadToken);
        return (Pieces(token.After is null ? token with { Total = searcher.CountChanges(token.Window) } : token, isPart: token.After is not null), null);
    }

    private static OaiFault BadToken => new("badResumptionToken", "this list does not go on from there; begin it anew");

    private static (OaiToken?, OaiFault) First(OaiArguments arguments)
    {
        if (OaiTime.Window(arguments["from"], arguments["until"]) is not var (from, until)) return (null, OaiFault.Argument("from and until are days or seconds in UTC, both alike and in this order"));
        string prefix = arguments["metadataPrefix"]!;
        return (OaiFormat.Find(prefix) is null ? null : new OaiToken(arguments.Verb, prefix, new(from, until, arguments["set"]), null, 0, 0), NoFormat);
    }

    private IEnumerable<string> Pieces(OaiToken token, bool isPart)
    {
        var format = token.Verb == "ListRecords" ? OaiFormat.Find(token.Prefix) : null;
        int count = 0;
        ChangedRecord? last = null;
        foreach (var record in searcher.Changes(token.Window, token.After))
        {
            if (count == Page)
            {
                var next = token with { After = (last!.Date.ToUnixTimeSeconds(), last.Hash), Cursor = token.Cursor + Page };
                yield return OaiXml.Token(token.Total, token.Cursor, next.Write()).ToString();
                yield break;
            }
            yield return write(record, format);
            last = record;
            count++;
        }
        if (isPart) yield return OaiXml.Token(token.Total, token.Cursor, "").ToString();
    }
}
