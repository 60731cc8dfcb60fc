using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.Extensions.WebEncoders;
using SearchPortal.Web.Browse;
using SearchPortal.Web.Delivery;
using SearchPortal.Web.Exports;
using SearchPortal.Web.Oai;
using SearchPortal.Web.Shared;
using SearchPortal.Web.Sitemaps;
using SearchPortal.Web.Wording;
using SearchPortal.Web.Writing;

namespace SearchPortal.Web.Hosting;

/// <summary>How pages are found, written and packed.</summary>
internal static class PageSetup
{
    public static void AddPages(this IServiceCollection services)
    {
        services.AddMvcCore(ReadAddresses).AddViews().AddRazorViewEngine()
            .ConfigureApplicationPartManager(parts => parts.FeatureProviders.Add(new InternalControllers()));
        WithoutKeys(services);
        services.Configure<RazorViewEngineOptions>(razor =>
        {
            razor.ViewLocationFormats.Clear();
            razor.ViewLocationFormats.Add("/{1}/{0}.cshtml");
            razor.ViewLocationFormats.Add("/Shared/{0}.cshtml");
        });
        // Letters of every script stay readable in the source; < > & and quotes are still escaped.
        services.Configure<WebEncoderOptions>(encoder => encoder.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.AddSingleton<IHttpResponseStreamWriterFactory, PageWriters>();
        services.AddSingleton<PageViews>();
        services.AddSingleton<KeptParts>();
        services.AddOptions<MvcViewOptions>().PostConfigure<PageViews>((mvc, views) =>
        {
            mvc.ViewEngines.Clear();
            mvc.ViewEngines.Add(views);
        });
        services.AddHttpContextAccessor();
        services.AddSingleton<Assets>();
        services.AddSingleton(new KeptPages(KeptPages.DefaultBytes));
        services.AddSingleton<ExportSlots>();
        services.AddScoped<ListingExport>();
        services.AddScoped<OaiRepository>();
        services.AddScoped<PortalSite>();
        services.AddScoped<PortalLinks>();
        services.AddScoped<LanguageLinks>();
        services.AddScoped<PaperLinks>();
        services.AddScoped<Listings>();
        services.AddScoped<SitemapSections>();
    }

    // Pages are asked for by their addresses alone. A form may be in an encoding that nobody reads, even one sent to a page of a fault.
    private static void ReadAddresses(MvcOptions mvc)
    {
        mvc.ModelMetadataDetailsProviders.Add(new BlankText());
        mvc.ValueProviderFactories.RemoveType<FormValueProviderFactory>();
        mvc.ValueProviderFactories.RemoveType<JQueryFormValueProviderFactory>();
        mvc.ValueProviderFactories.RemoveType<FormFileValueProviderFactory>();
    }

    // Nothing here is signed or encrypted. MVC would still make key files in the user's home at every first start.
    private static void WithoutKeys(IServiceCollection services)
    {
        var starter = services.Where(service => service.ServiceType == typeof(IHostedService) && service.ImplementationType?.Namespace?.Contains("DataProtection", StringComparison.Ordinal) == true);
        foreach (var service in starter.ToList()) services.Remove(service);
    }
}
