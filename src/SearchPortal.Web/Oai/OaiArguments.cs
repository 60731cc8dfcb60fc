using System.Text.RegularExpressions;
using System.Xml;

namespace SearchPortal.Web.Oai;

/// <summary>The arguments of a request, each once and each known to its verb.</summary>
/// <param name="Values">Name → value, the verb among them.</param>
internal sealed partial record OaiArguments(IReadOnlyDictionary<string, string> Values)
{
    private static readonly Dictionary<string, (string[] Required, string[] Optional)> Verbs = new(StringComparer.Ordinal)
    {
        ["Identify"] = ([], []),
        ["ListMetadataFormats"] = ([], ["identifier"]),
        ["ListSets"] = ([], ["resumptionToken"]),
        ["GetRecord"] = (["identifier", "metadataPrefix"], []),
        ["ListIdentifiers"] = (["metadataPrefix"], ["from", "until", "set", "resumptionToken"]),
        ["ListRecords"] = (["metadataPrefix"], ["from", "until", "set", "resumptionToken"]),
    };

    /// <summary>The verb.</summary>
    public string Verb => Values["verb"];

    /// <summary>An argument; null when it was not given.</summary>
    public string? this[string name] => Values.GetValueOrDefault(name);

    /// <summary>Reads what was sent; of a wrong request only the fault is of use.</summary>
    public static (OaiArguments? Arguments, OaiFault? Fault) Read(IReadOnlyList<KeyValuePair<string, string?>> sent)
    {
        string?[] verbs = [.. sent.Where(pair => pair.Key == "verb").Select(pair => pair.Value)];
        if (verbs is not [{ } verb] || !Verbs.TryGetValue(verb, out var known)) return (null, new("badVerb", "the verb is missing, repeated or none of OAI-PMH 2.0"));
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in sent)
        {
            if (name != "verb" && !known.Required.Contains(name) && !known.Optional.Contains(name)) return (null, OaiFault.Argument($"{verb} takes no argument of that name"));
            if (string.IsNullOrEmpty(value) || !value.All(XmlConvert.IsXmlChar) || !IsWritten(name, value)) return (null, OaiFault.Argument($"{name} has no value that can be read"));
            if (!values.TryAdd(name, value)) return (null, OaiFault.Argument($"{name} is repeated"));
        }
        if (values.ContainsKey("resumptionToken")) return values.Count == 2 ? (new(values), null) : (null, OaiFault.Argument("resumptionToken stands alone"));
        return known.Required.FirstOrDefault(name => !values.ContainsKey(name)) is { } missing ? (null, OaiFault.Argument($"{missing} is missing")) : (new(values), null);
    }

    /// <summary>Whether a value has the form that the protocol's schema demands of it; an answer repeats it.</summary>
    private static bool IsWritten(string name, string value) => name switch
    {
        "metadataPrefix" => Prefix().IsMatch(value),
        "set" => Set().IsMatch(value),
        "identifier" => Uri.IsWellFormedUriString(value, UriKind.RelativeOrAbsolute),
        _ => true,
    };

    [GeneratedRegex(@"\A[A-Za-z0-9\-_.!~*'()]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex Prefix();

    [GeneratedRegex(@"\A[A-Za-z0-9\-_.!~*'()]+(:[A-Za-z0-9\-_.!~*'()]+)*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Set();
}
