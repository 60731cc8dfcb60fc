using Microsoft.AspNetCore.Http.Features;
using SearchPortal.Web.Delivery;
using SearchPortal.Web.Exports;

namespace SearchPortal.Web.Oai;

/// <summary>Harvesting by OAI-PMH 2.0 (openarchives.org) at one address.</summary>
internal static class OaiEndpoints
{
    private static readonly FormOptions Small = new() { ValueCountLimit = 16, BufferBodyLengthLimit = 64 * 1024, ValueLengthLimit = 8 * 1024 };

    public static void MapOai(this IEndpointRouteBuilder routes) => routes.MapMethods("/oai", ["GET", "HEAD", "POST"], SendAsync);

    private static async Task SendAsync(HttpContext context, OaiRepository repository)
    {
        context.Response.ContentType = "text/xml; charset=utf-8";
        context.Response.Headers.CacheControl = "no-cache";
        context.Response.Headers.Vary = "Accept-Encoding";
        var coding = AcceptedCoding.Of(context.Request.Headers.AcceptEncoding);
        if (AcceptedCoding.Name(coding) is { } name) context.Response.Headers.ContentEncoding = name;
        var (arguments, fault) = await ReadAsync(context.Request);
        if (HttpMethods.IsHead(context.Request.Method)) return;
        try
        {
            await ExportStream.WriteAsync(Pieces(repository, arguments, fault, context), context.Response.Body, coding, context.RequestAborted);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // Nobody reads any more.
        }
    }

    private static IEnumerable<string> Pieces(OaiRepository repository, OaiArguments? arguments, OaiFault? fault, HttpContext context)
    {
        IEnumerable<string>? pieces = null;
        if (arguments is not null) (pieces, fault) = repository.Answer(arguments);
        var request = OaiXml.Element("request", repository.Address);
        if (fault is not { HidesArguments: true }) foreach (var (name, value) in arguments!.Values) request.SetAttributeValue(name, value);
        var time = context.RequestServices.GetRequiredService<TimeProvider>();
        yield return OaiXml.Start + OaiXml.Element("responseDate", OaiTime.Text(time.GetUtcNow())) + request;
        if (pieces is null) yield return OaiXml.Element("error", new System.Xml.Linq.XAttribute("code", fault!.Code), fault.Text).ToString();
        else
        {
            yield return $"<{arguments!.Verb}>\n";
            foreach (string piece in pieces) yield return piece;
            yield return $"</{arguments.Verb}>\n";
        }
        yield return OaiXml.End;
    }

    private static async Task<(OaiArguments?, OaiFault?)> ReadAsync(HttpRequest request)
    {
        // Of encodings, UTF-7 is known and refused by the framework.
        IEnumerable<KeyValuePair<string, Microsoft.Extensions.Primitives.StringValues>> sent = request.Query;
        try
        {
            if (HttpMethods.IsPost(request.Method) && request.HasFormContentType) sent = [.. sent, .. await request.ReadFormAsync(Small, request.HttpContext.RequestAborted)];
        }
        catch (Exception fault) when (fault is InvalidDataException or IOException or NotSupportedException)
        {
            return (null, OaiFault.Argument("the form cannot be read"));
        }
        return OaiArguments.Read([.. sent.SelectMany(pair => pair.Value.Select(value => KeyValuePair.Create(pair.Key, value)))]);
    }
}
